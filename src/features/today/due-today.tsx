import { createMemo, lazy, Show, Suspense } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { isDue } from "#domain/is-due.ts";
import { groupMilestones } from "#domain/milestone.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { FollowUpList } from "#parts/follow-up-list.tsx";
import { links } from "#parts/links.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const MilestoneGroups = lazy(async () => ({
  default: (await import("#parts/milestone-groups.tsx")).MilestoneGroups,
}));

/** Promises that are late or due today. */
export function DueToday() {
  const { today } = useWorkspace();
  const open = createQuery(["followUps"], (directory) =>
    directory
      .list("followUps")
      .filter((one) => one.doneOn === undefined)
      .toSorted(byDue),
  );
  const due = createMemo(() => open().filter((one) => isDue(one, today())));
  const parted = createMemo(() => groupMilestones(due()));
  const next = () => open().find((one) => one.dueOn !== undefined && one.dueOn > today())?.dueOn;
  return (
    <section class="section">
      <SectionHead title={t(words.toDo)} count={parted().groups.length + parted().rest.length} />
      <Show
        when={due().length > 0}
        fallback={
          <p class="small muted said">
            {t(words.nothingToDo)}{" "}
            <Show when={next()}>{(on) => t(words.nextDue)(weekdayDay(on(), today()))}</Show>
          </p>
        }
      >
        <FollowUpList rows={parted().rest} />
        <Show when={parted().groups.length > 0}>
          <Suspense>
            <MilestoneGroups groups={parted().groups} />
          </Suspense>
        </Show>
      </Show>
      <a class="more-link" href={links.followUps()}>
        {t(words.allFollowUps)}
      </a>
    </section>
  );
}
