import { For, Show } from "solid-js";
import { isHere } from "#domain/enrolment.ts";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { words } from "./words.ts";

/** Who is here and would meet nobody all day: above all who came unannounced, and wished for nobody. */
export function WithoutMeeting(props: { readonly input: DayInput; readonly plan: Replan }) {
  const rows = () => {
    const { meetings } = props.plan;
    const busy = new Set(meetings.flatMap(({ enterprise, buyer }) => [enterprise, buyer]));
    const { enterprise, buyer } = props.input.roster;
    return [...enterprise, ...buyer].filter(
      ({ enrolment, sheet }) => isHere(enrolment) && !busy.has(sheet.id),
    );
  };
  const suitsNobody = (id: string) =>
    !props.input.day.pairs.some(({ enterprise, buyer }) => enterprise === id || buyer === id);
  return (
    <Show when={rows().length > 0}>
      <section>
        <SectionHead title={t(words.idle)} count={rows().length} />
        <ul class="list" aria-label={t(words.idle)}>
          <For each={rows()}>
            {({ enrolment, sheet }) => (
              <li>
                <Item
                  href={links.enrolment(enrolment.id)}
                  title={<Name text={entryName(sheet)} />}
                  detail={t(suitsNobody(sheet.id) ? words.idleWish : words.idleFull)}
                  chevron
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
