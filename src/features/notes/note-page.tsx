import { useParams } from "@solidjs/router";
import { type Accessor, Show } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { t } from "#i18n/language.ts";
import { FollowUpList } from "#parts/follow-up-list.tsx";
import { links } from "#parts/links.ts";
import { noteTitle, noteWhen } from "#parts/note-item.tsx";
import { photoWords } from "#parts/photo-words.ts";
import { PhotosOf } from "#parts/photos-of.tsx";
import { RecordPage } from "#parts/record-page.tsx";
import { FieldFacts } from "#parts/sheet-rest.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** One note, whole, and what was promised in it. */
export function NotePage() {
  const { directory, pulse, today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const title = (note: Entry<"interactions">) => {
    pulse.follow(["buyers", "enterprises", "contacts"]);
    return note.subject ?? noteTitle(directory, note);
  };
  return (
    <RecordPage
      type="interactions"
      id={parameters.id}
      place="more"
      back={{ href: links.notes(), label: t(words.list) }}
      title={title}
      sub={(note) => noteWhen(note, today())}
    >
      {(note) => <NoteSheet note={note} />}
    </RecordPage>
  );
}

function NoteSheet(props: { readonly note: Accessor<Entry<"interactions">> }) {
  const promises = createQuery(["followUps"], (directory) =>
    directory.linked("followUps", "interaction", props.note().id).toSorted(byDue),
  );
  return (
    <div class="flow narrow">
      <Show when={props.note().summary}>{(summary) => <p class="said-whole">{summary()}</p>}</Show>
      <PhotosOf entry={props.note()} alt={t(photoWords.ofNote)} />
      <FieldFacts
        entry={props.note()}
        fields={["buyer", "contacts", "enterprises", "event", "by"]}
      />
      <Show when={promises().length > 0}>
        <section>
          <SectionHead title={t(words.promised)} count={promises().length} />
          <FollowUpList rows={promises()} />
        </section>
      </Show>
    </div>
  );
}
