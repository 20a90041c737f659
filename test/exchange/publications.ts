import { createHash, createPrivateKey, sign } from "node:crypto";
import { drawAudienceKeys, importSignKey } from "#exchange/audience-keys.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { drawSecret } from "#exchange/mac.ts";
import {
  type Publication,
  type PublicationDraft,
  readPublication,
  writePublication,
} from "#exchange/publication.ts";
import { idOf, textOf } from "./bundles.ts";

export const audienceKeys = await drawAudienceKeys();
export const reply = drawSecret();

export const publicationDraft: PublicationDraft = {
  space: { id: idOf("lecteur"), name: "Équipe des Estrans" },
  audience: { id: idOf("public"), key: audienceKeys.verifyKey },
  for: "enterprise",
  edition: 3,
  made: "2026-11-23",
  reader: {
    id: idOf("fleuve"),
    name: "Menuiserie du Fleuve",
    own: { type: "enterprises", id: idOf("feuve") },
    reply,
  },
  records: [
    {
      type: "enterprises",
      id: idOf("feuve"),
      values: { name: "Menuiserie du Fleuve", sectors: ["other"], maxContract: 5_000_000 },
    },
    { type: "buyers", id: idOf("ville"), values: { name: "Ville de Port-aux-Brumes" } },
  ],
};

export async function publish(others: Partial<PublicationDraft> = {}): Promise<Bytes> {
  return writePublication({ ...publicationDraft, ...others }, await importSignKey(audienceKeys));
}

export async function published(bytes: Bytes): Promise<Publication> {
  const reading = await readPublication(bytes);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.publication;
}

/** The same file with other lines, its hash and its count true again, and signed anew by the audience. */
export function resigned(bytes: Bytes, change: (lines: string[]) => string[]): Bytes {
  const { covered, count, sha256 } = rehashed(bytes, change);
  const jwk = { kty: "OKP", crv: "Ed25519", d: audienceKeys.signKey, x: audienceKeys.verifyKey };
  const key = createPrivateKey({ key: jwk, format: "jwk" });
  const signature = sign(null, Buffer.from(`maillon/1 ${sha256}`), key).toString("base64url");
  return ended(covered, { end: true, count, sha256, signature });
}

/** The same, with whatever the last element said besides. */
export function rewritten(bytes: Bytes, change: (lines: string[]) => string[]): Bytes {
  const { covered, count, sha256, end } = rehashed(bytes, change);
  return ended(covered, { ...end, count, sha256 });
}

function rehashed(bytes: Bytes, change: (lines: string[]) => string[]) {
  const texts = textOf(bytes).split("\n");
  const lines = change(texts.slice(1, -3).map((text) => text.replace(/,$/, "")));
  const count = lines.length - 1;
  const header = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), count });
  const covered = `[\n${[header, ...lines.slice(1)].map((text) => `${text},\n`).join("")}`;
  const sha256 = createHash("sha256").update(covered).digest("hex");
  const end: object = JSON.parse(texts.at(-3) ?? "");
  return { covered, count, sha256, end };
}

function ended(covered: string, end: object): Bytes {
  return new TextEncoder().encode(`${covered}${JSON.stringify(end)}\n]\n`);
}
