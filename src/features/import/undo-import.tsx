import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { ImportReceipt, UndoneImport } from "#workspace/import-desk.ts";
import { failureText } from "./failure-text.ts";
import type { Importing } from "./importing.ts";
import { outWords } from "./out-words.ts";
import { words } from "./words.ts";

/** « Annuler cet import », and what it means; once done, what it did. */
export function UndoImport(props: {
  readonly receipt: ImportReceipt;
  readonly importing: Importing;
  readonly isLast: boolean;
  readonly onUndone: (receipt: ImportReceipt) => void;
}) {
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  async function undo(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const after = await props.importing.undo(props.receipt.id, props.isLast);
      if (after !== undefined) props.onUndone(after);
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <section class="flow">
      <Show when={failure() !== undefined}>
        <NoteBox kind="bad" title={t(words.failed.title)} alert>
          <p>{failureText(failure())}</p>
        </NoteBox>
      </Show>
      <Show
        when={props.receipt.undone}
        fallback={
          <>
            <p class="hint">{t(outWords.undoWhy)}</p>
            <Button busy={isBusy() ? t(outWords.undoing) : undefined} onClick={() => void undo()}>
              {t(outWords.undo)}
            </Button>
          </>
        }
      >
        {(undone) => <UndoneNote undone={undone()} />}
      </Show>
    </section>
  );
}

/** What taking it back did, where the button was. */
function UndoneNote(props: { readonly undone: UndoneImport }) {
  const parts = () => {
    const { binned, restored } = props.undone;
    const done = [
      ...(binned > 0 ? [t(outWords.undoneBinned)(binned)] : []),
      ...(restored > 0 ? [t(outWords.undoneRestored)(restored)] : []),
    ];
    return done.length > 0 ? done.join(" ") : t(outWords.undoneNothing);
  };
  return (
    <NoteBox kind="info" alert>
      <p>
        <b>{t(outWords.undoneTitle)}</b> {parts()}
      </p>
    </NoteBox>
  );
}
