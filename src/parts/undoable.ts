import { useToasts } from "#ui/toasts.ts";
import type { Saved } from "#workspace/workspace.ts";
import { refusalText } from "./refusal.ts";
import { watchFocus } from "./watch-focus.ts";

export interface Undoable {
  /**
   * Does something, then says it with « Annuler »; or says why the device refuses. A second tap
   * while it is done does nothing; the focus does not go with a line that the act takes away.
   */
  readonly run: <S extends Pick<Saved, "undo">>(
    act: () => Promise<S>,
    text: string | ((saved: S) => string),
  ) => Promise<void>;
  /** Says what was done, with the way back. */
  readonly tell: (saved: Pick<Saved, "undo">, text: string) => void;
}

/** Nothing is asked first: it is done, said, and can be undone. */
export function useUndoable(): Undoable {
  const toasts = useToasts();
  const refuse = (error: unknown) => toasts.show({ text: refusalText(error) });
  const tell: Undoable["tell"] = (saved, text) =>
    toasts.show({ text, undo: () => void saved.undo().catch(refuse) });
  let isRunning = false;
  return {
    tell,
    async run(act, text) {
      if (isRunning) return;
      isRunning = true;
      const keepFocus = watchFocus();
      try {
        const saved = await act();
        tell(saved, typeof text === "string" ? text : text(saved));
      } catch (error) {
        refuse(error);
      } finally {
        isRunning = false;
        keepFocus();
      }
    },
  };
}
