import { useParams } from "@solidjs/router";
import { type Accessor, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { RecordPage } from "#parts/record-page.tsx";
import { type Participant, participantOf } from "#parts/roster.ts";
import { FieldFacts } from "#parts/sheet-rest.tsx";
import { Icon } from "#ui/icon.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Unfit } from "./unfit.tsx";
import { HoursChoice } from "./hours-choice.tsx";
import { VetoList } from "./veto-list.tsx";
import { WantedBy } from "./wanted-by.tsx";
import { WishList } from "./wish-list.tsx";
import { words } from "./words.ts";

const fields = ["status", "arrivesAt", "leavesAt", "maxMeetings", "table", "people"];

/** Who comes to a day: when, and whom they would like to meet or not. */
export function EnrolmentPage() {
  const { directory } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const event = () => directory.find("enrolments", parameters.id)?.event;
  const back = () => {
    const id = event();
    return id === undefined
      ? { href: links.allEvents(), label: t(words.back) }
      : { href: links.event(id), label: linkedName(directory, "events", id) };
  };
  const title = (enrolment: Entry<"enrolments">) => {
    const participant = participantOf(directory, enrolment);
    return participant === undefined ? entryName(enrolment) : entryName(participant.sheet);
  };
  return (
    <RecordPage
      type="enrolments"
      id={parameters.id}
      place="events"
      back={back()}
      title={title}
      sub={(enrolment) => enrolment.event && linkedName(directory, "events", enrolment.event)}
    >
      {(enrolment) => <EnrolmentSheet enrolment={enrolment} />}
    </RecordPage>
  );
}

function EnrolmentSheet(props: { readonly enrolment: Accessor<Entry<"enrolments">> }) {
  const participant = createQuery(
    ["enrolments", "enterprises", "buyers"],
    (directory): Participant | undefined => participantOf(directory, props.enrolment()),
  );
  return (
    <div class="flow">
      <div class="narrow flow">
        <FieldFacts entry={props.enrolment()} fields={fields} />
        <Show when={participant()}>
          {(found) => <HoursChoice enrolment={props.enrolment()} name={entryName(found().sheet)} />}
        </Show>
        <Unfit enrolment={props.enrolment()} />
        <Show when={participant()}>
          {(found) => (
            <p class="row wrap">
              <a class="btn" href={links.agenda(props.enrolment().id)}>
                <Icon name="calendar-event" />
                {t(words.agenda)}
              </a>
              <a class="btn" href={entryLink(found().sheet)}>
                <Icon name="chevron-right" />
                {t(words.sheet)}
              </a>
            </p>
          )}
        </Show>
      </div>
      <Show when={participant()}>
        {(found) => (
          <Show when={props.enrolment().event}>
            {(event) => (
              <div class="halves">
                <WishList event={event()} participant={found()} />
                <div class="flow">
                  <WantedBy event={event()} participant={found()} />
                  <VetoList event={event()} participant={found()} />
                </div>
              </div>
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}
