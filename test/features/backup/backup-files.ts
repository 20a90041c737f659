import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { protect } from "#exchange/protect.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { spaceId } from "../../support/render.tsx";

export const sixWords = "abeille-bijou-cadeau-dauphin-effort-fusion";

export function aRecord(
  type: string,
  id: string,
  fields: Readonly<Record<string, Cell>>,
): StoredRecord {
  return { type, id, fields, erased: [] };
}

/** Under the six words, of the team that `aWorkspace` opens unless another is named. */
export async function aBackup(
  records: readonly StoredRecord[],
  space = { id: spaceId, name: "Équipe d’essai" },
): Promise<File> {
  const { bytes } = await writeBundle({
    kind: "backup",
    space,
    made: "2026-11-20T14:05:00Z",
    records,
    blobs: [],
    settings: {},
  });
  return new File([await protect(bytes, sixWords)], "maillon-sauvegarde.maillon.txt");
}

export async function choose(file: File): Promise<void> {
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
}

export async function typeWords(words: string): Promise<void> {
  const field = await screen.findByLabelText("Les six mots");
  await userEvent.clear(field);
  await userEvent.type(field, words);
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir le fichier" }));
}
