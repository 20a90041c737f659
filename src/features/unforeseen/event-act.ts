import type { ChangesOf } from "#domain/record-types.ts";
import { useUndoable } from "#parts/undoable.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** Says something of the day in one tap, and takes it back in another. */
export function useEventAct(): (
  event: Entry<"events">,
  values: ChangesOf<"events">,
  said: string,
) => void {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  return ({ id, record }, values, said) =>
    void run(() => workspace.save([{ type: "events", id, shown: record, values }]), said);
}
