import { For, Show } from "solid-js";
import type { Plan } from "#domain/scheduling/plan-day.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import type { CrossedPlan, CrossedPlans } from "#parts/crossed-plans.ts";
import type { DayInput } from "#parts/day-input.ts";
import { plannersOf } from "#parts/planners-of.ts";
import { Brought } from "./brought.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { countGiven, gaveWay } from "./gave-way.ts";
import { GivenList } from "./given-list.tsx";
import { words } from "./words.ts";

export interface MergedProps {
  readonly input: DayInput;
  readonly crossed: CrossedPlans;
  readonly plan: Plan;
}

/** The one plan that several became: what each brought, and what had to give. */
export function Merged(props: MergedProps) {
  const { author } = useWorkspace();
  const given = () => gaveWay(props.input, props.crossed, props.plan);
  const title = ({ actor }: CrossedPlan, at: number) => {
    if (actor === undefined) return t(words.byAge)(at + 1, props.crossed.plans.length);
    const who = author(actor);
    return who.here ? t(words.broughtByYou) : t(words.brought)(authorName(who));
  };
  const verdict = () => {
    const { moved, lost } = countGiven(given());
    const { plans } = props.crossed;
    return t(words.verdict)(plans.length, props.plan.meetings.length, moved, lost);
  };
  return (
    <>
      <Show when={plannersOf(props.crossed, author)}>
        {(names) => <p class="small">{t(words.lead)(names())}</p>}
      </Show>
      <p class="q">
        <output>{verdict()}</output>
      </p>
      <For each={props.crossed.plans}>
        {(plan, at) => (
          <section>
            <SectionHead title={title(plan, at())} />
            <Brought plan={plan} />
            <Show
              when={(given().byPlan[at()] ?? []).length > 0}
              fallback={<p class="small muted">{t(words.kept)}</p>}
            >
              <GivenList title={t(words.gave)} rows={given().byPlan[at()] ?? []} />
            </Show>
          </section>
        )}
      </For>
      <GivenList title={t(words.others)} rows={given().others} />
      <GivenList title={t(words.fresh)} rows={given().added} />
    </>
  );
}
