import { useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import type { Plan } from "#domain/scheduling/plan-day.ts";
import { t } from "#i18n/language.ts";
import { type CrossedPlans, crossedPlans, wholePlans } from "#parts/crossed-plans.ts";
import type { DayInput } from "#parts/day-input.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { whoMissed } from "#parts/missed.ts";
import { createDayInput } from "#parts/open-day.ts";
import { isStop, mergeOptions } from "#parts/patience.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { PlanSearch } from "#parts/plan-search.tsx";
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
import { Merged } from "./merged.tsx";
import { words } from "./words.ts";

interface Found {
  readonly input: DayInput;
  readonly crossed: CrossedPlans;
  readonly plan: Plan;
}

/** Plans that phones made apart become one: shown whole, then accepted or not. */
export function CrossingPage() {
  const workspace = useWorkspace();
  const go = useGo();
  const { tell } = useUndoable();
  const parameters = useParams<{ id: string }>();
  const [share, setShare] = createSignal(0);
  const [refused, setRefused] = createSignal<unknown>();
  const [found, setFound] = createSignal<Found>();
  const [notKept, setNotKept] = createSignal<string>();
  let isKeeping = false;
  const input = createDayInput(() => parameters.id);
  const crossed = createMemo(() => {
    const of = input();
    return of === undefined ? undefined : crossedPlans(of);
  });
  let stop = () => {};
  onCleanup(() => stop());

  async function ask(of: DayInput, plans: CrossedPlans): Promise<void> {
    const question = { ask: "merge" as const, day: of.day, base: plans.base };
    const asked = askPlan(
      { ...question, plans: wholePlans(plans), options: mergeOptions },
      { onProgress: setShare },
    );
    stop = asked.stop;
    try {
      const { plan } = await asked.answer;
      setFound({ input: of, crossed: plans, plan });
    } catch (error) {
      if (!isStop(error)) setRefused(error);
    }
  }
  createEffect(on([input, crossed], (now) => look(...now)));
  function look(of: DayInput | undefined, plans: CrossedPlans | undefined): void {
    // What is being kept is shown until it is.
    if (isKeeping) return;
    stop();
    setFound(undefined);
    setRefused(undefined);
    if (of !== undefined && plans !== undefined) void ask(of, plans);
  }

  async function accept({ input: of, plan }: Found): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    setNotKept(undefined);
    const options = { missed: whoMissed(of), settles: true };
    try {
      const saved = await saveJoined(workspace, planChanges(of, plan.meetings, options));
      go(links.schedule(of.event.id), { replace: true });
      tell(saved, t(words.accepted)(plan.meetings.length));
    } catch (error) {
      isKeeping = false;
      setNotKept(refusalText(error));
      if (input() !== of) look(input(), crossed());
    }
  }
  const isOpen = () => crossed() !== undefined || found() !== undefined;

  return (
    <Show when={input()} fallback={<GoneDay title={t(words.title)} />}>
      <Screen
        title={t(words.title)}
        place="events"
        back={{ href: links.schedule(parameters.id), label: t(words.back) }}
        sub={isOpen() && t(words.sub)}
        foot={
          isOpen() ? (
            <>
              <a class="btn" href={links.schedule(parameters.id)}>
                {t(words.keep)}
              </a>
              <Show when={found()}>
                {(one) => (
                  <Button kind="primary" onClick={() => void accept(one())}>
                    {t(words.accept)}
                  </Button>
                )}
              </Show>
            </>
          ) : undefined
        }
      >
        <Show
          when={isOpen()}
          fallback={
            <EmptyState title={t(words.nothing)} text={t(words.nothingWhy)}>
              <a class="btn primary" href={links.schedule(parameters.id)}>
                {t(words.toSchedule)}
              </a>
            </EmptyState>
          }
        >
          <div class="pad narrow flow">
            <Show
              when={found()}
              fallback={
                <PlanSearch
                  label={t(words.searching)}
                  share={share()}
                  refused={refused()}
                  onAgain={() => look(input(), crossed())}
                />
              }
            >
              {(one) => (
                <>
                  <RefusalBox text={notKept()} />
                  <Merged {...one()} />
                </>
              )}
            </Show>
            <HelpLink topic="imprevus" />
          </div>
        </Show>
      </Screen>
    </Show>
  );
}
