import { For, Show } from "solid-js";
import { findLacking, type LackReason } from "#domain/scheduling/lacking.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Names } from "./names.ts";
import { words } from "./words.ts";

/** Who has fewer meetings than the day promised, and why. */
export function LackingList(props: { readonly input: DayInput; readonly names: Names }) {
  /** Who is absent lacks all of them, and that is known. */
  const absent = () => {
    const { enterprises, buyers } = props.input.day;
    return new Set(
      [...enterprises, ...buyers].flatMap((one) => (one.rounds.length > 0 ? [] : one.id)),
    );
  };
  const enrolmentOf = (id: string) => {
    const { enterprise, buyer } = props.input.roster;
    const found = [...enterprise, ...buyer].find(({ sheet }) => sheet.id === id);
    return found && links.enrolment(found.enrolment.id);
  };
  const rows = () =>
    findLacking(props.input.day, props.input.today).filter(({ id }) => !absent().has(id));
  return (
    <Show when={rows().length > 0}>
      <section>
        <SectionHead title={t(words.lacking)} count={rows().length} />
        <ul class="list" aria-label={t(words.lacking)}>
          <For each={rows()}>
            {({ id, has, promised, why }) => (
              <li>
                <Item
                  href={enrolmentOf(id)}
                  title={<Name text={props.names.of(id)} />}
                  detail={dotted(t(words.lacks)(has, promised), lackText(why))}
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

function lackText(why: LackReason): string {
  if (why.code === "few-partners") return t(words.lackWhy["few-partners"])(why.partners);
  if (why.code === "few-rounds") return t(words.lackWhy["few-rounds"])(why.rounds);
  return why.code === "few-common-rounds"
    ? t(words.lackWhy["few-common-rounds"])(why.meetings)
    : t(words.lackWhy["shared-out"])();
}
