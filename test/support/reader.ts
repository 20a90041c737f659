import type { Workspace } from "#workspace/workspace.ts";

/** As on the phone of an enterprise or a buyer: an edition that was made for its own sheet. */
export async function asReader(
  { store }: Workspace,
  own: { readonly type: "enterprises" | "buyers"; readonly id: string; readonly name: string },
): Promise<void> {
  await store.db.published.put({
    id: "edition",
    value: {
      number: 3,
      made: "2026-11-22",
      hash: "",
      team: "Équipe",
      for: own.type === "buyers" ? "buyer" : "enterprise",
      audience: { id: "", key: "" },
      reader: { id: "", name: own.name, own: { type: own.type, id: own.id }, reply: "" },
      indicators: [],
      held: {},
    },
  });
}
