import { useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { countChanges } from "#domain/scheduling/changes.ts";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { crossedPlans } from "#parts/crossed-plans.ts";
import { CrossingBox } from "#parts/crossing-box.tsx";
import type { DayInput } from "#parts/day-input.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { links } from "#parts/links.ts";
import { missedIn, whoMissed } from "#parts/missed.ts";
import { createDayInput } from "#parts/open-day.ts";
import { isStop, replanOptions, usualMoves } from "#parts/patience.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { PlanSearch } from "#parts/plan-search.tsx";
import { roundsText } from "#parts/rounds-text.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { saveJoined } from "#workspace/joining-records.ts";
import { askPlan } from "#workspace/planning.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Budget } from "./budget.tsx";
import { ChangeList } from "./change-list.tsx";
import { newsText } from "./news-text.ts";
import { newsOf } from "./news.ts";
import { Verdict } from "./verdict.tsx";
import { WithoutMeeting } from "./without-meeting.tsx";
import { words } from "./words.ts";

/** What absences and walk-ins change of a plan: shown whole, then accepted or not. */
export function ReplanPage() {
  const workspace = useWorkspace();
  const go = useGo();
  const { tell } = useUndoable();
  const parameters = useParams<{ id: string }>();
  const [budget, setBudget] = createSignal(usualMoves);
  const [share, setShare] = createSignal(0);
  const [refused, setRefused] = createSignal<unknown>();
  const [found, setFound] = createSignal<{ readonly of: DayInput; readonly plan: Replan }>();
  const [notKept, setNotKept] = createSignal<string>();
  let isKeeping = false;
  const input = createDayInput(() => parameters.id);
  let stop = () => {};
  onCleanup(() => stop());

  async function ask(of: DayInput, moves: number): Promise<void> {
    const missed = new Set(missedIn(of));
    const today = of.today.filter((one) => !missed.has(one));
    const question = { ask: "replan" as const, day: of.day, today, options: replanOptions(moves) };
    const asked = askPlan(question, { onProgress: setShare });
    stop = asked.stop;
    try {
      const { plan } = await asked.answer;
      setFound({ of, plan });
    } catch (error) {
      if (!isStop(error)) setRefused(error);
    }
  }
  const isCrossed = createMemo(() => {
    const of = input();
    return of !== undefined && crossedPlans(of) !== undefined;
  });
  // Asked anew when somebody arrives meanwhile, or the organiser accepts other moves.
  createEffect(on([input, budget, isCrossed], (now) => look(...now)));
  function look(of: DayInput | undefined, moves: number, crossed: boolean): void {
    // What is being kept is shown until it is.
    if (isKeeping) return;
    stop();
    setFound(undefined);
    setRefused(undefined);
    if (of !== undefined && of.today.length > 0 && !crossed) void ask(of, moves);
  }

  const counts = (plan: Replan) => {
    const { moved, rescued, lost } = countChanges(plan.changes);
    return [moved + rescued, lost] as const;
  };
  const changes = (of: DayInput, plan: Replan) =>
    planChanges(of, plan.meetings, { missed: whoMissed(of), settles: true });

  async function accept(of: DayInput, plan: Replan): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    setNotKept(undefined);
    const said = t(words.accepted)(newsText(newsOf(of)), ...counts(plan));
    try {
      const saved = await saveJoined(workspace, changes(of, plan));
      go(links.checkIn(of.event.id), { replace: true });
      tell(saved, said);
    } catch (error) {
      isKeeping = false;
      setNotKept(refusalText(error));
      if (input() !== of) look(input(), budget(), isCrossed());
    }
  }

  return (
    <Show when={input()} fallback={<GoneDay title={t(words.title)} />}>
      {(of) => (
        <Screen
          title={t(words.title)}
          place="events"
          back={{ href: links.checkIn(of().event.id), label: t(words.back) }}
          sub={[t(words.sub), of().day.closed.length > 0 && frozenText(of())]
            .filter(Boolean)
            .join(" ")}
          foot={
            of().today.length === 0 || isCrossed() ? undefined : (
              <>
                <a class="btn" href={links.checkIn(of().event.id)}>
                  {t(words.keep)}
                </a>
                <Show when={found()}>
                  {(one) => (
                    <Button
                      kind="primary"
                      disabled={changes(one().of, one().plan).length === 0}
                      onClick={() => void accept(one().of, one().plan)}
                    >
                      {t(words.accept)}
                    </Button>
                  )}
                </Show>
              </>
            )
          }
        >
          <div class="pad narrow flow">
            <Show
              when={of().today.length > 0}
              fallback={
                <EmptyState title={t(words.noPlan)} text={t(words.noPlanWhy)}>
                  <a class="btn primary" href={links.schedule(of().event.id)}>
                    {t(words.schedule)}
                  </a>
                </EmptyState>
              }
            >
              <Show when={!isCrossed()} fallback={<CrossingBox input={of()} />}>
                <Show
                  when={found()}
                  fallback={
                    <PlanSearch
                      label={t(words.searching)}
                      share={share()}
                      refused={refused()}
                      onAgain={() => look(of(), budget(), isCrossed())}
                    />
                  }
                >
                  {(one) => (
                    <>
                      <RefusalBox text={notKept()} />
                      <Verdict
                        news={newsOf(one().of)}
                        counts={counts(one().plan)}
                        plan={one().plan}
                      />
                      <ChangeList input={one().of} plan={one().plan} />
                      <WithoutMeeting input={one().of} plan={one().plan} />
                    </>
                  )}
                </Show>
                <Budget moves={budget()} onChoose={setBudget} />
              </Show>
              <p>
                <a class="btn" href={links.unforeseen(of().event.id)}>
                  {t(words.tellMore)}
                </a>
              </p>
            </Show>
          </div>
        </Screen>
      )}
    </Show>
  );
}

/** « Rondes 1 à 4 figées. »: those that are past, and those that are printed. */
function frozenText({ day }: DayInput): string {
  const numbers = day.closed.map((round) => round + 1);
  return t(words.frozen)(capital(roundsText(numbers)), numbers.length);
}
