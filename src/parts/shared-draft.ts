import { onCleanup } from "solid-js";
import { t } from "#i18n/language.ts";
import { useToasts } from "#ui/toasts.ts";
import { type FollowedDraft, followDraft, isErasedKey } from "#workspace/follow-draft.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { formWords } from "./form-words.ts";

/**
 * One draft in two tabs is one draft: what is typed in one shows in the other, and what was saved
 * there is not saved again here, as a conflict with oneself. Call it inside the form's component.
 *
 * `held`: JSON of what the form has on the disk, empty when it has nothing, `undefined` while it is
 * being written or saved. `reopen` makes the form again from the disk.
 */
export function useSharedDraft(
  key: string,
  held: () => string | undefined,
  reopen: () => void,
): void {
  const workspace = useWorkspace();
  const toasts = useToasts();
  let known: string | undefined;
  let subjects: readonly string[] = [];
  let isLeft = false;

  async function look(read: () => Promise<FollowedDraft>): Promise<void> {
    const mine = held();
    const { text: kept, about } = await read();
    if (kept !== "") subjects = about;
    const isNews = kept === "" ? mine !== "" : known !== undefined && known !== kept;
    known = kept;
    if (!isNews || mine === undefined || mine === kept || mine !== held()) return;
    // What the other tab saved is shown by the new form.
    await workspace.store.catchUp();
    if (isLeft || mine !== held()) return;
    if (kept === "") {
      const isErased = subjects.some((one) => isErasedKey(workspace.store.replica, one));
      toasts.show({ text: t(isErased ? formWords.endedByErasure : formWords.endedElsewhere) });
    }
    reopen();
  }

  // A device that does not answer says so when one saves.
  const stop = followDraft(workspace, key, (read) => void look(read).catch(() => undefined));
  onCleanup(() => {
    isLeft = true;
    stop();
  });
}
