import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { authorText } from "#parts/author-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { FollowUpItem } from "#parts/follow-up-item.tsx";
import { links } from "#parts/links.ts";
import { noteWhen } from "#parts/note-item.tsx";
import { fieldLabel } from "#parts/question-text.ts";
import { questionsAbout } from "#parts/questions.ts";
import { questionTitle } from "#parts/question-text.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Facts } from "#ui/facts.tsx";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** One note, whole, and what was promised in it. */
export function NotePage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const note = createQuery(["interactions"], (directory) =>
    directory.find("interactions", parameters.id),
  );
  return (
    <Screen
      title={t(words.one)}
      place="more"
      keep="gauge"
      back={{ href: links.notes(), label: t(words.list) }}
      sub={<Show when={note()}>{(found) => noteWhen(found(), today())}</Show>}
    >
      <Show when={note()} fallback={<p class="pad">{t(words.gone)}</p>}>
        {(found) => <NoteSheet note={found()} />}
      </Show>
    </Screen>
  );
}

function NoteSheet(props: { readonly note: Entry<"interactions"> }) {
  const { directory, pulse, remove, store, author, today } = useWorkspace();
  const toasts = useToasts();
  const go = useGo();
  const promises = createQuery(["followUps"], (now) =>
    now.linked("followUps", "interaction", props.note.id),
  );
  const link = (to: "buyers" | "enterprises" | "events", id: string) => {
    const addresses = { buyers: links.buyer, enterprises: links.enterprise, events: links.event };
    return <a href={addresses[to](id)}>{linkedName(directory, to, id)}</a>;
  };
  const facts = () => {
    pulse.follow(["buyers", "enterprises", "contacts", "members", "events"]);
    const { buyer, enterprises = [], contacts = [], by = [], event } = props.note;
    const names = (to: "contacts" | "members", ids: readonly string[]) =>
      listText(ids.map((id) => linkedName(directory, to, id)));
    return [
      buyer && { term: fieldLabel("interactions", "buyer"), value: link("buyers", buyer) },
      contacts.length > 0 && { term: t(words.with), value: names("contacts", contacts) },
      enterprises.length > 0 && {
        term: t(words.enterprise),
        value: <For each={enterprises}>{(id) => <div>{link("enterprises", id)}</div>}</For>,
      },
      event && { term: t(words.event), value: link("events", event) },
      by.length > 0 && { term: t(words.takenBy), value: names("members", by) },
    ].filter((fact) => typeof fact === "object");
  };
  const written = () => liveValuesOf(props.note.record, "summary").at(-1);
  const isOnlyHere = () => store.unsent().has(`interactions/${props.note.id}`);

  async function toBin(): Promise<void> {
    try {
      const saved = await remove([props.note]);
      toasts.show({ text: t(words.removed), undo: () => void saved.undo() });
      go(links.notes(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <div class="pad flow narrow">
      <Show when={props.note.state === "binned"}>
        <NoteBox kind="warn">
          <p>
            {t(words.inBin)} <a href={links.bin()}>{entryName(props.note)}</a>
          </p>
        </NoteBox>
      </Show>
      <For each={questionsAbout(props.note)}>
        {(question) => (
          <NoteBox kind="warn" shape="deux">
            <p>
              <a href={links.conflicts()}>{questionTitle(question)}</a>
            </p>
          </NoteBox>
        )}
      </For>
      <Show when={props.note.subject}>{(subject) => <h2>{subject()}</h2>}</Show>
      <Show when={props.note.summary}>{(summary) => <p class="said-whole">{summary()}</p>}</Show>
      <Facts facts={facts()} />
      <For each={[...Object.entries(props.note.odd), ...Object.entries(props.note.unknown)]}>
        {([field, value]) => (
          <p class="small muted">{`${field}\u00A0: ${JSON.stringify(value)}`}</p>
        )}
      </For>
      <Show when={promises().length > 0}>
        <section>
          <SectionHead title={t(words.promises)} count={promises().length} />
          <ul class="list">
            <For each={promises()}>
              {(followUp) => (
                <li>
                  <FollowUpItem followUp={followUp} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <p class="small muted">
        <Show when={written()}>
          {(value) => authorText(author(value().actor), value().at, today())}
        </Show>{" "}
        <Show when={isOnlyHere()}>
          <State shape="ici" tone="here">
            {t(words.onlyHere)}
          </State>
        </Show>
      </p>
      <div class="row wrap">
        <a class="btn" href={links.editNote(props.note.id)}>
          <Icon name="pencil" />
          {t(words.editButton)}
        </a>
        <a class="btn" href={links.history("interactions", props.note.id)}>
          {t(words.history)}
        </a>
        <Button icon="trash" kind="plain" onClick={() => void toBin()}>
          {t(words.remove)}
        </Button>
      </div>
    </div>
  );
}
