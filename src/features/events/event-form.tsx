import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { links } from "#parts/links.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import { words } from "./words.ts";

const groups = [{ fields: ["title", "on", "place", "municipality"] }];

export function NewEventPage() {
  return (
    <NewRecordPage
      type="events"
      title={t(words.fresh)}
      groups={groups}
      leadsTo={links.event}
      home={links.allEvents()}
    />
  );
}

export function EditEventPage() {
  return <EditRecordPage type="events" title={t(words.edit)} groups={groups} sheet={entryLink} />;
}
