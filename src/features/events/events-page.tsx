import { Navigate, useSearchParams } from "@solidjs/router";
import { createMemo, For, on as onChange, Show } from "solid-js";
import { byDay } from "#domain/event.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { HeadLink } from "#parts/head-link.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links, pathOf } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Leads to the day of today when there is one, unless the address asks for the list. */
export function EventsPage() {
  const { today, directory } = useWorkspace();
  const [parameters] = useSearchParams<{ liste?: string }>();
  const theDay = () => {
    if (parameters.liste !== undefined) return undefined;
    const [first, ...others] = directory.list("events").filter(({ on }) => on === today());
    return others.length === 0 ? first : undefined;
  };
  // Asked once, on the way in: a day that is made or arrives later takes nobody away from the list.
  const day = createMemo(onChange(() => parameters.liste, theDay));
  return (
    <Show when={day()} fallback={<DayList />}>
      {(event) => <Navigate href={pathOf(links.event(event().id))} />}
    </Show>
  );
}

/** The days of the programme: today's, what is coming, then what is past. */
function DayList() {
  const { today } = useWorkspace();
  const events = createQuery(["events"], (directory) => directory.list("events"));
  const groups = createMemo(() => {
    const sorted = events().toSorted(byDay);
    const now = today();
    return [
      { title: t(words.today), rows: sorted.filter(({ on }) => on === now) },
      { title: t(words.coming), rows: sorted.filter(({ on }) => on !== undefined && on > now) },
      { title: t(words.undated), rows: sorted.filter(({ on }) => on === undefined) },
      {
        title: t(words.past),
        rows: sorted.filter(({ on }) => on !== undefined && on < now).toReversed(),
      },
    ].filter(({ rows }) => rows.length > 0);
  });
  return (
    <Screen
      title={t(words.title)}
      place="events"
      keep="line"
      end={<HeadLink icon="plus" href={links.newEvent()} label={t(words.fresh)} />}
    >
      <Show
        when={events().length > 0}
        fallback={
          <EmptyState drawing title={t(words.noneTitle)} text={t(words.none)}>
            <a class="btn primary" href={links.newEvent()}>
              {t(words.fresh)}
            </a>
            <HelpLink topic="journee" />
          </EmptyState>
        }
      >
        <div class="narrow">
          <For each={groups()}>
            {(group) => (
              <section class="section">
                <SectionHead title={group.title} count={group.rows.length} />
                <ul class="list">
                  <For each={group.rows}>
                    {(event) => (
                      <li>
                        <EventItem event={event} />
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      </Show>
    </Screen>
  );
}

function EventItem(props: { readonly event: Entry<"events"> }) {
  const { today } = useWorkspace();
  const notes = createQuery(
    ["interactions"],
    (directory) => directory.linked("interactions", "event", props.event.id).length,
  );
  const detail = () =>
    dotted(eventFacts(props.event, today()), notes() > 0 && t(words.noteCount)(notes()));
  return (
    <Item
      href={links.event(props.event.id)}
      title={<Name text={entryName(props.event)} />}
      detail={detail()}
      chevron
    />
  );
}
