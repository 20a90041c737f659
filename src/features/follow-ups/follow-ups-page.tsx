import { useSearchParams } from "@solidjs/router";
import { createMemo, For, lazy, Show, Suspense } from "solid-js";
import { type DueState, dueStates, groupByDue } from "#domain/follow-up-due.ts";
import { capital } from "#i18n/capital.ts";
import { groupMilestones } from "#domain/milestone.ts";
import { dueStateWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import { ChooseButton } from "#parts/choose-button.tsx";
import { createChooser, type RowsChooser } from "#parts/chooser.ts";
import { FollowUpItem } from "#parts/follow-up-item.tsx";
import { HeadLink } from "#parts/head-link.tsx";
import { links } from "#parts/links.ts";
import { MilestoneGroups } from "#parts/milestone-groups.tsx";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { calendarWords } from "./calendar-words.ts";
import { isForCalendar, useToCalendar } from "./to-calendar.ts";
import { words } from "./words.ts";

const ChosenFollowUps = lazy(async () => ({
  default: (await import("./chosen-follow-ups.tsx")).ChosenFollowUps,
}));

type Whose = "everyone" | "mine" | "nobody";
const inAddress: Readonly<Record<Whose, string | undefined>> = {
  everyone: undefined,
  mine: "moi",
  nobody: "personne",
};

/** Every promise, by when it is to be kept. */
export function FollowUpsPage() {
  const { today, me } = useWorkspace();
  const [parameters, setParameters] = useSearchParams<{ qui?: string }>();
  const whose = (): Whose =>
    parameters.qui === "moi" ? "mine" : parameters.qui === "personne" ? "nobody" : "everyone";
  const all = createQuery(["followUps"], (directory) => directory.list("followUps"));
  const chosen = createMemo(() => {
    if (whose() === "everyone") return all();
    if (whose() === "nobody") return all().filter((one) => one.assignee === undefined);
    const mine = me()?.id;
    return mine === undefined ? [] : all().filter((one) => one.assignee === mine);
  });
  const groups = createMemo(() => groupByDue(chosen(), today()));
  const done = () => groups().get("done")?.length ?? 0;
  // What is asked of forty meetings on one day would be forty lines of a calendar.
  const dated = createMemo(() => groupMilestones(chosen()).rest.filter(isForCalendar));
  const toCalendar = useToCalendar();
  const urgent: readonly DueState[] = ["late", "today"];
  const parted = createMemo(
    () => new Map(dueStates.map((state) => [state, groupMilestones(groups().get(state) ?? [])])),
  );
  const inOrder = createMemo(() => [...parted().values()].flatMap(({ rest }) => rest));
  /** Lines that are to do: what is asked of several meetings at once is one. */
  const toDo = () =>
    [...parted()]
      .filter(([state]) => state !== "done")
      .reduce((sum, [, { groups: together, rest }]) => sum + together.length + rest.length, 0);
  const chooser = createChooser(inOrder);
  const foot = () => {
    const choosing = chooser.now();
    return choosing === undefined ? undefined : (
      <Suspense>
        <ChosenFollowUps choosing={choosing} total={inOrder().length} />
      </Suspense>
    );
  };

  return (
    <Screen
      title={t(words.title)}
      place="followUps"
      keep="gauge"
      back={{ href: links.more(), label: t(words.back) }}
      foot={foot()}
      sub={t(words.tally)(toDo(), done())}
      end={
        <span class="row">
          <ChooseButton chooser={chooser} rows={inOrder().length} />
          <HeadLink icon="plus" href={links.newFollowUp()} label={t(words.fresh)} />
        </span>
      }
    >
      <Show when={all().length > 0}>
        <div class="section">
          <ChipGroup
            legend={t(words.whose)}
            hiddenLegend
            choices={[
              { value: "everyone", label: t(words.everyone) },
              { value: "mine", label: t(words.mine) },
              { value: "nobody", label: t(words.nobody) },
            ]}
            chosen={whose()}
            onChoose={(value) => setParameters({ qui: inAddress[value] }, { replace: true })}
          />
        </div>
      </Show>
      <Show
        when={chosen().length > 0}
        fallback={<Nothing whose={all().length === 0 ? "everyone" : whose()} />}
      >
        <div class="cols">
          <Show when={urgent.some((state) => (groups().get(state)?.length ?? 0) > 0)}>
            <div>
              <Groups states={urgent} groups={parted()} chooser={chooser} />
            </div>
          </Show>
          <div>
            <Groups
              states={dueStates.filter((s) => !urgent.includes(s))}
              groups={parted()}
              chooser={chooser}
            />
          </div>
        </div>
        <Show when={dated().length > 0}>
          <div class="section">
            <Button icon="calendar-event" onClick={() => void toCalendar(dated())}>
              {t(calendarWords.addAll)(dated().length)}
            </Button>
          </div>
        </Show>
      </Show>
    </Screen>
  );
}

function Groups(props: {
  readonly states: readonly DueState[];
  readonly groups: ReadonlyMap<DueState, ReturnType<typeof groupMilestones<Entry<"followUps">>>>;
  readonly chooser: RowsChooser;
}) {
  const alone = (state: DueState) => props.groups.get(state)?.rest ?? [];
  const together = (state: DueState) => props.groups.get(state)?.groups ?? [];
  return (
    <For each={props.states}>
      {(state) => (
        <Show when={alone(state).length + together(state).length > 0}>
          <section class="section">
            <SectionHead
              title={capital(t(dueStateWords[state]))}
              count={alone(state).length + together(state).length}
            />
            <Show when={alone(state).length > 0}>
              <VirtualList
                label={capital(t(dueStateWords[state]))}
                rows={alone(state)}
                chooser={props.chooser}
              >
                {(row) => <FollowUpItem followUp={row()} />}
              </VirtualList>
            </Show>
            <Show when={together(state).length > 0}>
              <MilestoneGroups groups={together(state)} />
            </Show>
          </section>
        </Show>
      )}
    </For>
  );
}

function Nothing(props: { readonly whose: Whose }) {
  return (
    <Show
      when={props.whose === "everyone"}
      fallback={
        <EmptyState title={t(props.whose === "mine" ? words.noneMine : words.noneNobody)}>
          <a class="btn" href={links.followUps()}>
            {t(words.seeAll)}
          </a>
        </EmptyState>
      }
    >
      <EmptyState drawing title={t(words.noneTitle)} text={t(words.none)}>
        <a class="btn primary" href={links.newFollowUp()}>
          {t(words.fresh)}
        </a>
      </EmptyState>
    </Show>
  );
}
