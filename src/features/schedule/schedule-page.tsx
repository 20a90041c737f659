import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { isPlaced } from "#domain/meeting.ts";
import { dotted } from "#i18n/dotted.ts";
import { percent } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { type DayInput, dayToPropose } from "#parts/day-input.ts";
import { dayWords } from "#parts/day-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { HeadLink } from "#parts/head-link.tsx";
import { links } from "#parts/links.ts";
import { createDayInput } from "#parts/open-day.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { planRefusalText } from "#parts/plan-search.tsx";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { useToasts } from "#ui/toasts.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { askPlan } from "#workspace/planning.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { createDistance } from "./distance.ts";
import { isStop, usualOptions } from "#parts/patience.ts";
import { nothingToPlan, PlanFoot } from "./plan-foot.tsx";
import { Planner } from "./planner.tsx";
import { words } from "./words.ts";

/** The plan of a day: proposed in a second, then changed by hand. */
export function SchedulePage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const [shown] = useSearchParams<{ rencontre?: string }>();
  const { run } = useUndoable();
  const toasts = useToasts();
  const [share, setShare] = createSignal<number>();
  let stop = () => {};
  onCleanup(() => stop());

  const input = createDayInput(() => parameters.id);
  const distance = createDistance(input);
  const meetings = createMemo(() => [...(input()?.records.values() ?? [])].filter(isPlaced));
  const isReady = (of: DayInput) =>
    of.rounds.length > 0 && of.roster.enterprise.length > 0 && of.roster.buyer.length > 0;
  /** It went by, or its date is wrong. */
  const isMissed = (of: DayInput) => of.records.size === 0 && nothingToPlan(of);

  async function propose(of: DayInput): Promise<void> {
    setShare(0);
    const options = usualOptions();
    const asked = askPlan(
      { ask: "plan", day: dayToPropose(of), options },
      { onProgress: setShare },
    );
    stop = asked.stop;
    try {
      const { plan } = await asked.answer;
      const changes = planChanges(of, plan.meetings, { settles: true });
      if (changes.length === 0) {
        toasts.show({ text: t(words.same) });
        return;
      }
      await run(() => saveJoined(workspace, changes), t(words.proposed)(plan.meetings.length));
    } catch (error) {
      if (!isStop(error)) toasts.show({ text: planRefusalText(error) });
    } finally {
      setShare(undefined);
    }
  }

  const sub = (of: DayInput) => {
    if (meetings().length === 0) return entryName(of.event);
    const least = Math.min(
      ...of.day.enterprises
        .filter(({ rounds }) => rounds.length > 0)
        .map(({ id }) => of.today.filter(({ enterprise }) => enterprise === id).length),
    );
    return dotted(
      t(words.meetings)(meetings().length),
      Number.isFinite(least) && t(words.atLeast)(least),
      distance(),
    );
  };

  return (
    <Show when={input()} fallback={<GoneDay title={t(words.title)} />}>
      {(of) => (
        <Screen
          title={t(words.title)}
          place="events"
          back={
            shown.rencontre === undefined
              ? { href: links.event(of().event.id), label: entryName(of().event) }
              : { href: links.schedule(of().event.id), label: t(words.back) }
          }
          sub={sub(of())}
          end={
            <Show when={of().today.length > 0}>
              <HeadLink
                icon="printer"
                href={links.agendas(of().event.id)}
                label={t(words.handOut)}
              />
            </Show>
          }
          foot={
            isReady(of()) && !isMissed(of()) ? (
              <PlanFoot
                input={of()}
                isSearching={share() !== undefined}
                onPropose={() => void propose(of())}
              />
            ) : undefined
          }
        >
          <Show when={share()}>
            {(done) => (
              <div class="pad narrow">
                <ProgressBar
                  label={t(words.searching)}
                  done={done() * 100}
                  total={100}
                  words={t(words.searched)(percent(done()))}
                  ifStopped={t(words.ifStopped)}
                  stopLabel={t(words.stop)}
                  onStop={() => stop()}
                />
              </div>
            )}
          </Show>
          <Switch fallback={<Planner input={of()} />}>
            <Match when={of().rounds.length === 0}>
              <EmptyState title={t(dayWords.noRound)} text={t(dayWords.noRoundWhy)}>
                <a class="btn primary" href={links.editEvent(of().event.id)}>
                  {t(words.hours)}
                </a>
              </EmptyState>
            </Match>
            <Match when={!isReady(of())}>
              <EmptyState title={t(words.none)} text={t(words.nobody)}>
                <a class="btn primary" href={links.event(of().event.id)}>
                  {t(words.toDay)}
                </a>
              </EmptyState>
            </Match>
            <Match when={isMissed(of())}>
              <EmptyState title={t(words.none)} text={t(words.tooLate)}>
                <a class="btn primary" href={links.editEvent(of().event.id)}>
                  {t(words.edit)}
                </a>
              </EmptyState>
            </Match>
            <Match when={meetings().length === 0 && !nothingToPlan(of())}>
              <EmptyState
                title={t(words.none)}
                text={t(words.noneWhy)(
                  of().roster.enterprise.length,
                  of().roster.buyer.length,
                  of().rounds.length,
                )}
              />
            </Match>
          </Switch>
        </Screen>
      )}
    </Show>
  );
}
