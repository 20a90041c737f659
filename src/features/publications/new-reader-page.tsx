import { useLocation, useSearchParams } from "@solidjs/router";
import { createResource, createSignal, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { readerKinds, type ReaderKind } from "#domain/publishing.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { readerKindWords } from "#i18n/publishing-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { LinkPicker } from "#parts/link-picker.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { useGo } from "#parts/use-go.ts";
import { useLeave } from "#parts/use-leave.ts";
import { useUndoable } from "#parts/undoable.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import { addReader, canSign } from "#workspace/publications.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

interface Draft {
  kind: ReaderKind;
  /** The sheet of this reader. */
  own: string | undefined;
  /** As typed; nothing: the name of the sheet. */
  name: string | undefined;
}

/** A reader to come: who it is, what it will receive. Its circle is made with the first of its kind. */
export function NewReaderPage() {
  const [parameters] = useSearchParams<{ entreprise?: string; acheteur?: string }>();
  const location = useLocation();
  const key = location.pathname + location.search;
  const drafts = useDrafts();
  const [kept] = createResource(() => drafts.find<Draft>(key));
  const start = (): Draft => ({
    kind: parameters.acheteur === undefined ? "enterprise" : "buyer",
    own: parameters.entreprise ?? parameters.acheteur,
    name: undefined,
  });
  return (
    <Show when={kept.state === "ready"}>
      <NewReader start={kept() ?? start()} isKept={kept() !== undefined} draft={key} />
    </Show>
  );
}

function NewReader(props: {
  readonly start: Draft;
  readonly isKept: boolean;
  /** Key of the draft. */
  readonly draft: string;
}) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const drafts = useDrafts();
  const go = useGo();
  const leave = useLeave();
  const { tell } = useUndoable();
  // What it opens on does not change while it is open.
  const [draft, setDraft] = createStore<Draft>(untrack(() => ({ ...props.start })));
  const [isKept, setKept] = createSignal(untrack(() => props.isKept));
  const [tried, setTried] = createSignal(false);
  const [picking, setPicking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();

  const ownType = (): "enterprises" | "buyers" | undefined =>
    draft.kind === "enterprise" ? "enterprises" : draft.kind === "buyer" ? "buyers" : undefined;
  const sheet = () => {
    const type = ownType();
    return type === undefined ? undefined : directory.find(type, draft.own);
  };
  const name = () => {
    const entry = sheet();
    return draft.name ?? (entry === undefined ? "" : entryName(entry));
  };

  function change(values: Partial<Draft>): void {
    setDraft(values);
    void drafts
      .keep(props.draft, { ...draft }, [])
      .then(() => setKept(true))
      .catch(() => setKept(false));
  }

  async function save(): Promise<void> {
    setTried(true);
    const type = ownType();
    const own = sheet();
    if (name().trim() === "" || (type !== undefined && own === undefined)) return;
    setBusy(true);
    setRefused();
    try {
      if (!(await canSign())) {
        setRefused(t(words.noSignature));
        return;
      }
      const { kind } = draft;
      const { id, saved } = await addReader(
        workspace,
        {
          kind,
          name: name().trim(),
          own: type === undefined || own === undefined ? undefined : { type, id: own.id },
          circleName: capital(t(readerKindWords[kind])),
        },
        [props.draft],
      );
      tell(saved, t(words.added));
      go(links.reader(id), { replace: true });
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={t(words.fresh)}
      draftKept={isKept()}
      action={t(words.add)}
      busy={busy() ? t(words.adding) : undefined}
      onClose={() => leave(links.publications())}
      onSubmit={() => void save()}
    >
      <RefusalBox text={refused()} />
      <ChipGroup
        legend={t(words.forWhom)}
        choices={readerKinds.map((kind) => ({ value: kind, label: t(words.kinds[kind]) }))}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind, own: kind === draft.kind ? draft.own : undefined })}
      />
      <Show when={ownType()}>
        {(type) => (
          <>
            <RowPicker
              label={t(words.ownSheet)}
              value={nameOf()}
              empty={t(words.chooseSheet)}
              onClick={() => setPicking(true)}
            />
            <Show when={tried() && sheet() === undefined}>
              <NoteBox kind="warn" alert>
                <p>{t(words.ownMissing)}</p>
              </NoteBox>
            </Show>
            <Show when={picking()}>
              <LinkPicker
                to={type()}
                chosen={draft.own === undefined ? [] : [draft.own]}
                onChoose={(own) => {
                  change({ own });
                  setPicking(false);
                }}
                onClose={() => setPicking(false)}
              />
            </Show>
          </>
        )}
      </Show>
      <TextField
        label={t(words.readerName)}
        hint={t(words.nameHint)}
        value={name()}
        problem={
          tried() && name().trim() === ""
            ? { text: t(words.nameMissing), weight: "stop" }
            : undefined
        }
        onInput={(typed) => change({ name: typed })}
      />
      <NoteBox>
        <p>{t(words.receives[draft.kind])}</p>
      </NoteBox>
      <HelpLink topic="publications" />
    </CaptureScreen>
  );

  function nameOf(): string | undefined {
    const entry = sheet();
    return entry === undefined ? undefined : entryName(entry);
  }
}
