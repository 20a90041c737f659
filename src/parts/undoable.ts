import { useToasts } from "#ui/toasts.ts";
import type { Saved } from "#workspace/workspace.ts";
import { refusalText } from "./refusal.ts";

export interface Undoable {
  /** Does something, then says it with « Annuler »; or says why the device refuses. */
  readonly run: (act: () => Promise<Saved>, text: string) => Promise<void>;
  /** Says what was done, with the way back. */
  readonly tell: (saved: Pick<Saved, "undo">, text: string) => void;
}

/** Nothing is asked first: it is done, said, and can be undone. */
export function useUndoable(): Undoable {
  const toasts = useToasts();
  const refuse = (error: unknown) => toasts.show({ text: refusalText(error) });
  const tell: Undoable["tell"] = (saved, text) =>
    toasts.show({ text, undo: () => void saved.undo().catch(refuse) });
  return {
    tell,
    async run(act, text) {
      try {
        tell(await act(), text);
      } catch (error) {
        refuse(error);
      }
    },
  };
}
