import { useLocation, useSearchParams } from "@solidjs/router";
import { createResource, createSignal, Show } from "solid-js";
import { noteHints } from "#domain/note-hints.ts";
import { byteLength, textBytes } from "#domain/text-size.ts";
import { problemText } from "#i18n/problem-text.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { useLeave } from "#parts/use-leave.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { useToasts } from "#ui/toasts.ts";
import { KnownAside } from "./known-aside.tsx";
import { type NoteDraft, openNoteDraft } from "./note-draft.ts";
import { NotePeople } from "./note-people.tsx";
import { NotePromise } from "./note-promise.tsx";
import { NoteTime } from "./note-time.tsx";
import { words } from "./words.ts";

/** Quick capture: six taps beside the text. */
export function NewNotePage() {
  const location = useLocation();
  const [parameters] = useSearchParams<{
    acheteur?: string;
    entreprise?: string;
    evenement?: string;
  }>();
  const [opened] = createResource(() =>
    openNoteDraft(location.pathname + location.search, {
      buyer: parameters.acheteur,
      enterprise: parameters.entreprise,
      event: parameters.evenement,
    }),
  );
  return (
    <Show when={opened()} keyed>
      {(make) => {
        // Made once: a prop is read again and again.
        const draft = make();
        return <NoteForm draft={draft} />;
      }}
    </Show>
  );
}

/** From here on the room that is left is said. */
const warnBytes = 14 * 1024;

function NoteForm(props: { readonly draft: NoteDraft }) {
  const leave = useLeave();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  let summary: HTMLTextAreaElement | undefined;
  const size = () => byteLength(props.draft.text.summary);
  const isTooLong = () => size() > textBytes;
  const isEmpty = () => props.draft.text.summary.trim() === "" && props.draft.text.promise === "";

  const problem = () => {
    if (isTooLong()) return { text: t(words.tooLong), weight: "stop" as const };
    const [hint] = noteHints(props.draft.text.summary);
    return hint === undefined ? undefined : { text: problemText(hint), weight: "check" as const };
  };

  async function save(): Promise<void> {
    if (isEmpty()) setRefused(t(words.empty));
    if (isTooLong() || isEmpty()) {
      summary?.focus();
      return;
    }
    setBusy(true);
    setRefused(undefined);
    try {
      const saved = await props.draft.save();
      toasts.show({ text: t(words.saved), undo: () => void saved.undo() });
      leave(links.home());
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={t(words.title)}
      draftKept={props.draft.isKept()}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      footNote={t(words.facts)}
      aside={<KnownAside buyer={props.draft.text.buyer} />}
      asideLabel={t(words.known)}
      onClose={() => leave(links.home())}
      onSubmit={() => void save()}
    >
      <Show when={refused()}>
        {(why) => (
          <NoteBox kind="bad" alert>
            <p>{why()}</p>
          </NoteBox>
        )}
      </Show>
      <NotePeople draft={props.draft} />
      <TextArea
        label={t(words.summary)}
        value={props.draft.text.summary}
        onInput={(text) => {
          setRefused(undefined);
          props.draft.set({ summary: text });
        }}
        ref={(element) => (summary = element)}
        problem={problem()}
        hint={size() > warnBytes && !isTooLong() ? t(words.left)(textBytes - size()) : undefined}
        autocapitalize="sentences"
      />
      <NotePromise draft={props.draft} />
      <NoteTime draft={props.draft} />
    </CaptureScreen>
  );
}
