import { useParams } from "@solidjs/router";
import { type Accessor, Show } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { byLatest } from "#domain/interaction.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { FollowUpList } from "#parts/follow-up-list.tsx";
import { links } from "#parts/links.ts";
import { NoteItem } from "#parts/note-item.tsx";
import { RecordPage } from "#parts/record-page.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { dayLine } from "./day-line.ts";
import { Participants } from "./participants.tsx";
import { words } from "./words.ts";

/** One day: when and where, and the notes filed under it. */
export function EventPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  return (
    <RecordPage
      type="events"
      id={parameters.id}
      place="events"
      back={{ href: links.allEvents(), label: t(words.title) }}
      title={entryName}
      sub={(event) => eventFacts(event, today())}
    >
      {(event) => <EventSheet event={event} />}
    </RecordPage>
  );
}

function EventSheet(props: { readonly event: Accessor<Entry<"events">> }) {
  const workspace = useWorkspace();
  const notes = createQuery(["interactions"], (directory) =>
    directory.linked("interactions", "event", props.event().id).toSorted(byLatest),
  );
  const promises = createQuery(["followUps"], (directory) =>
    directory
      .linked("followUps", "event", props.event().id)
      .filter((one) => one.milestone === undefined)
      .toSorted(byDue),
  );
  /** Somebody met: news is to be asked. */
  const hasNews = createQuery(["meetings"], (directory) =>
    directory.linked("meetings", "event", props.event().id).some(({ status }) => status === "held"),
  );
  const enrolled = createQuery(
    ["enrolments"],
    (directory) => directory.linked("enrolments", "event", props.event().id).length > 0,
  );
  /** A council or a fair has neither rounds nor tables. */
  const isMatchmaking = () => enrolled() || roundsOf(props.event()).length > 0;
  const isToCome = () => (props.event().on ?? "9") >= workspace.today();
  const line = () => dayLine(props.event());
  return (
    <div class="flow">
      <Show when={line()}>{(text) => <p class="small">{text()}</p>}</Show>
      <Show when={isMatchmaking() && readerOf(workspace) === undefined}>
        <p class="row wrap">
          <a class="btn" href={links.schedule(props.event().id)}>
            <Icon name="calendar-event" />
            {t(words.schedule)}
          </a>
          <a class="btn" href={links.checkIn(props.event().id)}>
            <Icon name="user-plus" />
            {t(words.checkIn)}
          </a>
          <a class="btn" href={links.agendas(props.event().id)}>
            <Icon name="printer" />
            {t(words.handOut)}
          </a>
          <a class="btn" href={links.hall(props.event().id)}>
            <Icon name="device-mobile" />
            {t(words.hall)}
          </a>
          <Show when={hasNews()}>
            <a class="btn" href={links.newsOfDay(props.event().id)}>
              <Icon name="bell" />
              {t(words.news)}
            </a>
          </Show>
          <a class="btn" href={links.dayReport(props.event().id)}>
            <Icon name="notes" />
            {t(words.report)}
          </a>
        </p>
      </Show>
      <Show when={!isMatchmaking() && isToCome() && readerOf(workspace) === undefined}>
        <div class="flow">
          <p class="small">{t(words.noRounds)}</p>
          <p class="row wrap">
            <a class="btn" href={links.editEvent(props.event().id)}>
              {t(words.hours)}
            </a>
          </p>
        </div>
      </Show>
      <Show when={isMatchmaking()}>
        <div class="halves">
          <Participants event={props.event().id} side="enterprise" />
          <Participants event={props.event().id} side="buyer" />
        </div>
      </Show>
      <div class="halves">
        <section>
          <SectionHead title={t(words.notes)} count={notes().length} />
          <Show
            when={notes().length > 0}
            fallback={<p class="small muted said">{t(words.noNotes)}</p>}
          >
            <VirtualList label={t(words.notes)} rows={notes()}>
              {(row) => <NoteItem note={row()} />}
            </VirtualList>
          </Show>
        </section>
        <Show when={promises().length > 0}>
          <section>
            <SectionHead title={t(words.followUps)} count={promises().length} />
            <FollowUpList rows={promises()} />
          </section>
        </Show>
      </div>
    </div>
  );
}
