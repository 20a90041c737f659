import type { RecordType } from "#domain/record-types.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** What a reader's phone knows of the edition that it shows. */
export async function putEdition(
  { store }: Pick<Workspace, "store">,
  {
    audience,
    own,
    number = 3,
  }: {
    readonly audience: "enterprise" | "buyer";
    readonly own: { readonly type: RecordType; readonly id: string };
    readonly number?: number;
  },
): Promise<void> {
  await store.db.published.put({
    id: "edition",
    value: {
      number,
      made: "2026-11-22",
      hash: "",
      team: "Équipe",
      for: audience,
      audience: { id: "", key: "" },
      reader: { id: "", name: "Le lecteur", own, reply: "" },
      indicators: [],
      held: {},
    },
  });
}
