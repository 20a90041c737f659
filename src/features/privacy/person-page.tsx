import { useParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { answerBefore } from "#domain/answer-before.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { lowerFirst } from "#i18n/lower-first.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { download } from "#parts/hand-over.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { personFile, toJson, toPage, toRows } from "./person-file.ts";
import { personWords as words } from "./person-words.ts";
import { words as privacyWords } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { GoneScreen } from "#parts/gone-screen.tsx";

/** All that is kept of one person, to be handed over in thirty days (LPRPSP, art. 27 and 32). */
export function PersonPage() {
  const parameters = useParams<{ id: string }>();
  const contact = createQuery(["contacts"], (directory) => {
    const found = directory.find("contacts", parameters.id);
    return found === undefined || found.state === "erased" ? undefined : found;
  });
  return (
    <Show when={contact()} fallback={<Gone />}>
      {(found) => <PersonSheet contact={found()} />}
    </Show>
  );
}

function PersonSheet(props: { readonly contact: Entry<"contacts"> }) {
  const { directory, today, save, newId } = useWorkspace();
  const { run } = useUndoable();
  const [refused, setRefused] = createSignal<string>();
  const name = () => entryName(props.contact);
  const file = createQuery(["contacts", "interactions", "buyers", "enterprises"], () =>
    personFile(name(), props.contact, directory),
  );
  const open = createQuery(["accessRequests"], (all) =>
    all
      .list("accessRequests")
      .find(
        ({ contact, kind, answeredOn }) =>
          contact === props.contact.id && kind === "access" && answeredOn === undefined,
      ),
  );
  const sub = () => t(words.madeOn)(day(today()));

  async function take(what: "json" | "csv" | "html"): Promise<void> {
    setRefused(undefined);
    try {
      const base = `${t(words.fileName)} - ${name()}`;
      const texts = {
        json: () => toJson(file(), today()),
        csv: () => writeCsv([t(words.columns.field), t(words.columns.value)], toRows(file())),
        html: () => toPage(file(), base, sub()),
      };
      const types = { json: "application/json", csv: "text/csv", html: "text/html" };
      download(new File([texts[what]()], `${base}.${what}`, { type: types[what] }));
      // The first file of an answer notes the request, if nobody did.
      if (open() === undefined) {
        const values = { kind: "access", contact: props.contact.id, askedOn: today() } as const;
        await run(
          () => save([{ type: "accessRequests", id: newId(), shown: undefined, values }]),
          t(words.logged),
        );
      }
    } catch (error) {
      setRefused(refusalText(error));
    }
  }
  const answer = (request: Entry<"accessRequests">) =>
    void run(
      () =>
        save([
          {
            type: "accessRequests",
            id: request.id,
            shown: request.record,
            values: { answeredOn: today() },
          },
        ]),
      t(words.answeredToast),
    );

  return (
    <Screen
      title={t(words.title)}
      place="buyers"
      keep="gauge"
      back={{ href: entryLink(props.contact), label: name() }}
      sub={name()}
    >
      <div class="pad flow narrow">
        <RefusalBox text={refused()} />
        <p>{t(words.lead)}</p>
        <p class="small muted">{t(words.identity)}</p>
        <section>
          <SectionHead title={t(words.holds)} />
          <ul class="list lines">
            <MarkedLine shape="ok">
              {t(words.sheet)}
              {"\u00A0: "}
              {listText(file().facts.map(({ label }) => lowerFirst(label)))}
            </MarkedLine>
            <MarkedLine shape="ok">{t(words.meetings)(file().meetings.length)}</MarkedLine>
          </ul>
          <p class="small muted">
            {t(words.left)}
            {"\u00A0: "}
            {t(words.leftWhy)}
          </p>
        </section>
        <section>
          <SectionHead title={t(words.make)} />
          <div class="row wrap">
            <Button icon="download" onClick={() => void take("html")}>
              {t(words.html)}
            </Button>
            <Button icon="download" onClick={() => void take("csv")}>
              {t(words.csv)}
            </Button>
            <Button icon="download" onClick={() => void take("json")}>
              {t(words.json)}
            </Button>
          </div>
        </section>
        <Show when={open()}>
          {(request) => (
            <NoteBox kind="info" shape="attend">
              <p>
                {t(words.log)}{" "}
                <Show when={request().askedOn}>
                  {(askedOn) => <b>{t(words.answerBy)(day(answerBefore(askedOn())))}</b>}
                </Show>
              </p>
              <Button onClick={() => answer(request())}>{t(words.answered)}</Button>
            </NoteBox>
          )}
        </Show>
      </div>
    </Screen>
  );
}

function Gone() {
  return (
    <GoneScreen
      title={t(words.title)}
      place="more"
      what={t(words.gone)}
      why={t(words.goneWhy)}
      back={{ href: links.privacy(), label: t(privacyWords.title) }}
    />
  );
}
