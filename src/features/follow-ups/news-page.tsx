import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { type Milestone, milestones } from "#domain/follow-up.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { milestoneWords } from "#i18n/follow-up-words.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { DayScreen } from "#parts/day-screen.tsx";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { milestoneChanges, milestoneTypes, unfollowed } from "#parts/milestone-changes.ts";
import { pairName } from "#parts/pair-name.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { NewsItem } from "./news-item.tsx";
import { newsWords as words } from "./news-words.ts";

/** What has come of the meetings of a day, milestone by milestone: each is answered in one tap. */
export function NewsPage() {
  const { directory, pulse, today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const [asked, setAsked] = useSearchParams<{ jalon?: string }>();
  const all = createQuery(["followUps"], (known) =>
    known
      .linked("followUps", "event", parameters.id)
      .filter(({ milestone }) => milestone !== undefined),
  );
  const at = (milestone: Milestone) => all().filter((one) => one.milestone === milestone);
  const open = (rows: readonly Entry<"followUps">[]) =>
    rows.filter(({ doneOn }) => doneOn === undefined).length;
  /** The one of the address; else the last that is due. */
  const chosen = (): Milestone =>
    milestones.find((one) => one === `day-${asked.jalon}`) ??
    milestones.findLast((one) => at(one).some(({ dueOn }) => dueOn && dueOn <= today())) ??
    "day-7";
  // By name: a line stays where it is when it is answered.
  const rows = createMemo(() => {
    pulse.follow(["enterprises", "buyers"]);
    return at(chosen())
      .map((followUp) => ({ followUp, name: pairName(directory, followUp) }))
      .toSorted((a, b) => compareNames(a.name, b.name))
      .map(({ followUp }) => followUp);
  });

  return (
    <DayScreen
      id={parameters.id}
      title={t(words.title)}
      sub={(day) => dotted(entryName(day), eventFacts(day, today()))}
    >
      {() => (
        <div class="pad flow narrow">
          <Unfollowed event={parameters.id} />
          <Show
            when={all().length > 0}
            fallback={<EmptyState title={t(words.none)} text={t(words.noneWhy)} />}
          >
            <ChipGroup
              legend={t(words.after)}
              choices={milestones.map((value) => ({
                value,
                label: t(milestoneWords[value]),
                count: open(at(value)),
              }))}
              chosen={chosen()}
              onChoose={(value) =>
                setAsked({ jalon: value.slice("day-".length) }, { replace: true })
              }
            />
            <p class="small muted">{t(words.tally)(open(rows()), rows().length)}</p>
            <VirtualList label={t(milestoneWords[chosen()])} rows={rows()}>
              {(row) => <NewsItem followUp={row()} />}
            </VirtualList>
          </Show>
        </div>
      )}
    </DayScreen>
  );
}

/** Rated where no follow-up is made: on a participant's phone, or by an older version. */
function Unfollowed(props: { readonly event: string }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const found = createQuery(milestoneTypes, (directory) => unfollowed(directory, props.event));
  const add = () =>
    run(
      () => saveJoined(workspace, milestoneChanges(workspace.directory, found())),
      t(words.added)(found().length),
    );
  return (
    <For each={found().length > 0 ? [found().length] : []}>
      {(number) => (
        <div class="flow">
          <div class="main-act">
            <Button icon="bell" kind="primary" onClick={() => void add()}>
              {t(words.add)(number)}
            </Button>
          </div>
          <p class="small muted">{t(words.addWhy)}</p>
        </div>
      )}
    </For>
  );
}
