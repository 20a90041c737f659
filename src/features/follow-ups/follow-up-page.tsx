import { useParams } from "@solidjs/router";
import { type Accessor, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { isDone, useToggleDone, When } from "#parts/follow-up-item.tsx";
import { links } from "#parts/links.ts";
import { NoteItem } from "#parts/note-item.tsx";
import { OutcomeChips } from "#parts/outcome-chips.tsx";
import { RecordPage } from "#parts/record-page.tsx";
import { FieldFacts } from "#parts/sheet-rest.tsx";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { calendarWords } from "./calendar-words.ts";
import { isForCalendar, useToCalendar } from "./to-calendar.ts";
import { words } from "./words.ts";

const fields = [
  "outcome",
  "contractAmount",
  "buyer",
  "enterprise",
  "contact",
  "event",
  "promise",
  "doer",
  "assignee",
  "dueOn",
  "doneOn",
];

/** One promise, whole, and the note in which it was made. */
export function FollowUpPage() {
  const parameters = useParams<{ id: string }>();
  return (
    <RecordPage
      type="followUps"
      id={parameters.id}
      place="followUps"
      back={{ href: links.followUps(), label: t(words.title) }}
      title={entryName}
      sub={(followUp) => <When followUp={followUp} />}
    >
      {(followUp) => <FollowUpSheet followUp={followUp} />}
    </RecordPage>
  );
}

function FollowUpSheet(props: { readonly followUp: Accessor<Entry<"followUps">> }) {
  const toggle = useToggleDone();
  const toCalendar = useToCalendar();
  const note = createQuery(["interactions"], (directory) => {
    const found = directory.find("interactions", props.followUp().interaction);
    return found?.state === "live" || found?.state === "asked" ? found : undefined;
  });
  return (
    <div class="flow narrow">
      <Show when={props.followUp().state !== "binned"}>
        <Show
          when={props.followUp().milestone === undefined}
          fallback={<Asked followUp={props.followUp()} />}
        >
          <div class="main-act">
            <Button
              icon="check"
              kind={isDone(props.followUp()) ? undefined : "primary"}
              shape="big"
              onClick={() => toggle(props.followUp())}
            >
              {t(isDone(props.followUp()) ? words.markUndone : words.markDone)}
            </Button>
          </div>
        </Show>
      </Show>
      <FieldFacts entry={props.followUp()} fields={fields} />
      <Show when={isForCalendar(props.followUp()) && props.followUp().state !== "binned"}>
        <div>
          <Button icon="calendar-event" onClick={() => void toCalendar([props.followUp()])}>
            {t(calendarWords.add)}
          </Button>
        </div>
      </Show>
      <Show when={note()}>
        {(found) => (
          <section>
            <SectionHead title={t(words.fromNote)} />
            <ul class="list">
              <li>
                <NoteItem note={found()} />
              </li>
            </ul>
          </section>
        )}
      </Show>
    </div>
  );
}

/** Where the meeting stands; what was signed is told on the form. */
function Asked(props: { readonly followUp: Entry<"followUps"> }) {
  const isSigned = () =>
    props.followUp.outcome === "contract" && props.followUp.contractAmount === undefined;
  return (
    <div class="flow">
      <OutcomeChips followUp={props.followUp} />
      <Show when={isSigned()}>
        <a class="btn" href={links.editFollowUp(props.followUp.id)}>
          <Icon name="pencil" />
          {t(words.tellAmount)}
        </a>
      </Show>
      <Show when={props.followUp.meeting}>
        {(meeting) => (
          <p>
            <a href={links.rating(meeting())}>{t(words.meeting)}</a>
          </p>
        )}
      </Show>
    </div>
  );
}
