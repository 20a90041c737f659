import type { Accessor } from "solid-js";
import { t } from "#i18n/language.ts";
import type { LinkPickerProps } from "#parts/link-picker.tsx";
import { useUndoable } from "#parts/undoable.ts";
import type { Change } from "#workspace/change.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { NoteDraft } from "./note-draft.ts";
import { words } from "./words.ts";

/** Somebody who is not in the directory yet is added without leaving the note. */
export function useNewcomers(draft: Accessor<NoteDraft>, close: () => void) {
  const { save, newId, today } = useWorkspace();
  const { run } = useUndoable();

  function add(change: Change, said: string, choose: () => void): void {
    void run(async () => {
      const saved = await save([change]);
      choose();
      close();
      return saved;
    }, said);
  }

  function addBuyer(name: string): void {
    const id = newId();
    const change: Change<"buyers"> = { type: "buyers", id, shown: undefined, values: { name } };
    add(change, t(words.buyerAdded), () => draft().set({ buyer: id, contacts: [] }));
  }

  function addContact(name: string): void {
    const id = newId();
    const [firstName = name, ...rest] = name.split(" ");
    const { buyer, enterprises } = draft().text;
    const change: Change<"contacts"> = {
      type: "contacts",
      id,
      shown: undefined,
      values: {
        firstName,
        lastName: rest.join(" ") || null,
        buyer: buyer || null,
        enterprise: buyer === "" ? (enterprises[0] ?? null) : null,
        source: "person",
        sourceOn: today(),
      },
    };
    add(change, t(words.contactAdded), () =>
      draft().set({ contacts: [...draft().text.contacts, id] }),
    );
  }

  return (to: LinkPickerProps["to"]): LinkPickerProps["add"] => {
    if (to === "buyers") return { label: t(words.newBuyer), onAdd: addBuyer };
    return to === "contacts" ? { label: t(words.newContact), onAdd: addContact } : undefined;
  };
}
