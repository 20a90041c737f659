import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { makeReplica } from "#crdt/replica.ts";
import { countTypes } from "#domain/count-types.ts";
import { checkMac, readProposal } from "#exchange/proposal.ts";
import { readPublication } from "#exchange/publication.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { contentsOf, digestOf } from "../support/released-contents.ts";
import { season010 } from "../support/released-0.1.0.ts";
import { season020 } from "../support/released-0.2.0.ts";

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
  "0.2.0/backup-protected.maillon.txt":
    "7b151e86ff28ab54683147bbc3797dcb6d3347686e4af9ea44820a163bb6d2f7",
  "0.2.0/proposal-plain.maillon.txt":
    "1c0f7778e116ed1b514886e5d42ec876109bae0f8f69f6bfd81d4a92da0e5845",
  "0.2.0/publication-plain.maillon.txt":
    "1b04e986d8bca35f650311f1a03297ecc2a5fdf00f4a2c37ee9ef1df76d7821d",
  "0.2.0/replica-plain.maillon.txt":
    "3db6349bcca85df815a1d6d8c6e8ff4b57727166306ca20036ae2003ca73c173",
  "0.2.0/replica-protected.maillon.txt":
    "04c85b332389ce77aafda68f7941fa9a80735dd2f3c4e6a7ef86e3f312d29e50",
};

const seasons = { "0.1.0": season010, "0.2.0": season020 } as const;
const versions = ["0.1.0", "0.2.0"] as const;

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

describe.for(versions)("version %s", (version) => {
  const season = seasons[version];

  test.for([
    ["replica-plain.maillon.txt", undefined],
    ["replica-protected.maillon.txt", season.passphrase],
    ["backup-protected.maillon.txt", season.passphrase],
  ])("%s opens with all that was in it", async ([name, passphrase]) => {
    const { replica, header, attachments, records } = await read(`${version}/${name}`, passphrase);
    expect(header.space).toEqual({ id: "EquipeEstuai", name: "Économie sociale de l’Estuaire" });
    expect(header.count).toBe(
      records.length + attachments.length + (name?.startsWith("b") ? 1 : 0),
    );
    expect(contentsOf(replica)).toEqual(season.contents);
    expect(digestOf(replica)).toBe(season.digest);
    expect(attachments.map(({ sha256, type, bytes }) => [sha256, type, [...bytes]])).toEqual([
      [season.photo, "image/webp", [...season.photoBytes]],
    ]);
  });

  test("a backup brings the choices of the team", async () => {
    const { settings, header } = await read(
      `${version}/backup-protected.maillon.txt`,
      season.passphrase,
    );
    expect(header.kind).toBe("backup");
    expect(settings).toEqual({
      "screen/import-columns": { "Nom|Ville": { name: 0, municipality: 1 } },
    });
  });

  test("what was read is written again to the byte", async () => {
    const { header, records, attachments } = await read(`${version}/replica-plain.maillon.txt`);
    if (header.kind !== "replica") throw new Error("another kind");
    const again = await writeBundle({ ...header, records, blobs: attachments });
    expect(again.left).toEqual([]);
    expect(again.bytes).toEqual(bytesOf(`${version}/replica-plain.maillon.txt`));
  });
});

test("version 0.2.0: an edition opens, and its reader’s answer is known by the team as that reader’s", async () => {
  const edition = await readPublication(bytesOf("0.2.0/publication-plain.maillon.txt"));
  if (!edition.ok) throw new Error(JSON.stringify(edition.problem));
  const { reader, records } = edition.publication;
  expect(reader.name).toBe("Menuiserie du Fleuve");
  expect(countTypes(records)).toEqual(season020.published);

  const answer = await readProposal(bytesOf("0.2.0/proposal-plain.maillon.txt"));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  expect(answer.proposal.messages).toEqual([season020.message]);
  expect(answer.proposal.header.reader).toBe(reader.id);
  expect(await checkMac(answer.proposal, reader.reply)).toBe(true);
  const { replica } = await read("0.2.0/replica-plain.maillon.txt");
  const [known] = replica.all("proposals").values();
  expect(shownValue(cellOf(known, "hash"))).toBe(answer.proposal.sha256);
});
