import { For, Show } from "solid-js";
import { addDays } from "#domain/day.ts";
import { byDay } from "#domain/event.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { besideWords } from "./beside-words.ts";

/** Events of the seven days to come, today's first. */
export function ThisWeek() {
  const { today } = useWorkspace();
  const events = createQuery(["events"], (directory) =>
    directory
      .list("events")
      .filter(({ on }) => on !== undefined && on >= today() && on <= addDays(today(), 7))
      .toSorted(byDay),
  );
  return (
    <Show when={events().length > 0}>
      <section class="section">
        <SectionHead title={t(besideWords.thisWeek)} />
        <ul class="list">
          <For each={events()}>
            {(event) => (
              <li>
                <Item
                  href={links.event(event.id)}
                  title={<Name text={entryName(event)} />}
                  detail={eventFacts(event, today())}
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
