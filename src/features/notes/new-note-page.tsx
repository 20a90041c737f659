import { useLocation, useSearchParams } from "@solidjs/router";
import { createResource, createSignal, lazy, onMount, Show, Suspense, untrack } from "solid-js";
import { noteHints } from "#domain/note-hints.ts";
import { byteLength, textBytes } from "#domain/text-size.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { type Link, links, pathOf } from "#parts/links.ts";
import { photoWords } from "#parts/photo-words.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { useSharedDraft } from "#parts/shared-draft.ts";
import { useUndoable } from "#parts/undoable.ts";
import { useLeave } from "#parts/use-leave.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { KnownAside } from "./known-aside.tsx";
import { type NoteDraft, type NoteText, openNoteDraft } from "./note-draft.ts";
import { NotePeople } from "./note-people.tsx";
import { NotePromise } from "./note-promise.tsx";
import { NoteTime } from "./note-time.tsx";
import { words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

const PhotoAdder = lazy(async () => ({
  default: (await import("#parts/photo-adder.tsx")).PhotoAdder,
}));

const newNotePath = pathOf(links.newNote());

/** Quick capture: six taps beside the text. */
export function NewNotePage() {
  const location = useLocation();
  const [parameters] = useSearchParams<{
    acheteur?: string;
    entreprise?: string;
    evenement?: string;
  }>();
  const [opened, { refetch }] = createResource(
    // Undefined when one leaves: what was opened stays.
    () => (location.pathname === newNotePath ? location.pathname + location.search : undefined),
    (key) =>
      openNoteDraft(key, {
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
        return <NoteForm draft={draft} onElsewhere={() => void refetch()} />;
      }}
    </Show>
  );
}

/** From here on the room that is left is said. */
const warnBytes = 14 * 1024;

function NoteForm(props: { readonly draft: NoteDraft; readonly onElsewhere: () => void }) {
  useSharedDraft(
    untrack(() => props.draft.key),
    () => props.draft.held(),
    () => props.onElsewhere(),
  );
  const leave = useLeave();
  const { tell } = useUndoable();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  let summary: HTMLTextAreaElement | undefined;
  const size = () => byteLength(props.draft.text.summary);
  const isTooLong = () => size() > textBytes;
  const isEmpty = () => {
    const { summary: said, promise, photos } = props.draft.text;
    return said.trim() === "" && promise === "" && photos.length === 0;
  };
  const why = () => {
    const trouble = props.draft.trouble();
    return refused() ?? (trouble === undefined ? undefined : refusalText(trouble));
  };
  const problem = () => {
    if (isTooLong()) return { text: t(words.tooLong), weight: "stop" as const };
    const [hint] = noteHints(props.draft.text.summary);
    return hint === undefined ? undefined : { text: problemText(hint), weight: "check" as const };
  };
  // On a touch screen the keyboard would hide the persons, who are tapped first.
  onMount(() => {
    if (matchMedia("(pointer: fine)").matches) summary?.focus({ preventScroll: true });
  });

  async function save(): Promise<void> {
    if (isEmpty()) setRefused(t(words.empty));
    if (isTooLong() || isEmpty()) {
      summary?.focus();
      return;
    }
    setBusy(true);
    setRefused(undefined);
    try {
      tell(await props.draft.save(), t(words.saved));
      leave(homeOf(props.draft.text));
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  async function throwAway(): Promise<void> {
    try {
      const undo = await props.draft.discard();
      leave(homeOf(props.draft.text));
      tell({ undo }, t(words.thrownAway));
    } catch (error) {
      setRefused(refusalText(error));
    }
  }

  return (
    <CaptureScreen
      title={t(words.title)}
      draftKept={props.draft.isKept()}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      footNote={t(words.facts)}
      aside={
        <KnownAside buyer={props.draft.text.buyer} enterprise={props.draft.text.enterprises[0]} />
      }
      asideLabel={t(words.known)}
      onClose={() => leave(homeOf(props.draft.text))}
      onSubmit={() => void save()}
    >
      <RefusalBox text={why()} />
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
      <Suspense>
        <PhotoAdder
          legend={t(words.photos)}
          aside={t(words.optional)}
          photos={props.draft.text.photos}
          alt={t(photoWords.ofNote)}
          onPhotos={(photos) => props.draft.set({ photos })}
        />
      </Suspense>
      <Show when={props.draft.isKept()}>
        <Button kind="plain" icon="trash" shape="left" onClick={() => void throwAway()}>
          {t(words.throwAway)}
        </Button>
      </Show>
    </CaptureScreen>
  );
}

/** Where a note leads when there is nothing to go back to: whom it is about. */
function homeOf({ buyer, enterprises: [enterprise], event }: NoteText): Link {
  if (buyer !== "") return links.buyer(buyer);
  if (enterprise !== undefined) return links.enterprise(enterprise);
  return event === "" ? links.home() : links.event(event);
}
