import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeReplica } from "#crdt/replica.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { contentsOf, digestOf } from "../support/released-contents.ts";
import { season010 } from "../support/released-0.1.0.ts";

const folder = join(import.meta.dirname, "released");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

/** Of every file that ever left. A line is added by a release (`.ci/release.ts`), never changed. */
const digests: Readonly<Record<string, string>> = {
  "0.1.0/backup-protected.maillon.txt":
    "1d3fc1b7ef80b0bfde82d7e1ecd7a315f609cf6a9264ff22826e6c9d6cc5bce8",
  "0.1.0/replica-protected.maillon.txt":
    "3eb8b1a62af580042ddf8c7455222f2cef574c87c229acbddfe83652c62e93cf",
  "0.1.0/replica-plain.maillon.txt":
    "103031b3aec85fbe34d8959de9c8b2cb4c9554337becbbaad3343476225e1e45",
};

async function read(file: string, passphrase?: string) {
  const reading = await readBundle(bytesOf(file), { passphrase });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const replica = makeReplica();
  replica.join(reading.bundle.records);
  return { ...reading.bundle, replica };
}

test("what was released is as it was", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const found = files.map((file) => [
    file,
    createHash("sha256").update(bytesOf(file)).digest("hex"),
  ]);
  expect(Object.fromEntries(found)).toEqual(digests);
});

test.for([
  ["replica-plain.maillon.txt", undefined],
  ["replica-protected.maillon.txt", season010.passphrase],
  ["backup-protected.maillon.txt", season010.passphrase],
])("version 0.1.0: %s opens with all that was in it", async ([name, passphrase]) => {
  const { replica, header, attachments, records } = await read(`0.1.0/${name}`, passphrase);
  expect(header.space).toEqual({ id: "EquipeEstuai", name: "Économie sociale de l’Estuaire" });
  expect(header.count).toBe(records.length + attachments.length + (name?.startsWith("b") ? 1 : 0));
  expect(contentsOf(replica)).toEqual(season010.contents);
  expect(digestOf(replica)).toBe(season010.digest);
  expect(attachments.map(({ sha256, type, bytes }) => [sha256, type, [...bytes]])).toEqual([
    [season010.photo, "image/webp", [...season010.photoBytes]],
  ]);
});

test("version 0.1.0: a backup brings the choices of the team", async () => {
  const { settings, header } = await read(
    "0.1.0/backup-protected.maillon.txt",
    season010.passphrase,
  );
  expect(header.kind).toBe("backup");
  expect(settings).toEqual({
    "screen/import-columns": { "Nom|Ville": { name: 0, municipality: 1 } },
  });
});

test("version 0.1.0: what was read is written again to the byte", async () => {
  const { header, records, attachments } = await read("0.1.0/replica-plain.maillon.txt");
  if (header.kind !== "replica") throw new Error("another kind");
  const again = await writeBundle({ ...header, records, blobs: attachments });
  expect(again.left).toEqual([]);
  expect(again.bytes).toEqual(bytesOf("0.1.0/replica-plain.maillon.txt"));
});
