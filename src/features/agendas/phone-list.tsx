import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { isFor } from "./choices.ts";
import type { DaySheets } from "./day-sheets.ts";
import { words } from "./words.ts";

/** Those whose agenda goes to a phone: one name, one tap, one code. */
export function PhoneList(props: { readonly day: DaySheets; readonly whom: string | undefined }) {
  const rows = () => props.day.agendas.filter(({ participant }) => isFor(participant, props.whom));
  return (
    <div class="pad narrow">
      <ul class="list" aria-label={t(words.kinds.phones)}>
        <For each={rows()}>
          {({ participant, lines }) => (
            <li>
              <Item
                href={links.agenda(participant.enrolment.id)}
                title={<Name text={entryName(participant.sheet)} />}
                detail={t(words.meetings)(lines.length)}
                chevron
              />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
