/**
 * A team of 20 devices beside one shared folder for three years: what an idle visit asks, what a
 * newcomer reads, how many objects stand there; and what sealing and signing cost.
 */
import type { StoredRecord } from "#crdt/record.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import { unarmour } from "#exchange/armour.ts";
import type { Bytes } from "#exchange/bundle.ts";
import type { ObjectDraft } from "#exchange/folder-side.ts";
import { mostRanges } from "#exchange/folder-write.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { signHash, verifyHash } from "#exchange/sign.ts";
import { drawEpoch, seal } from "#exchange/team-seal.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { toBase64url } from "#storage/base64url.ts";
import type { BenchRow } from "./bench-row.ts";
import {
  days,
  devices,
  idleVisits,
  liveYears,
  makeDevice,
  makeFolder,
  none,
  records,
  space,
} from "./folder-years.ts";
import { median, rounds } from "./numbers.ts";

export async function bench(): Promise<readonly BenchRow[]> {
  const folder = makeFolder();
  const team = Array.from({ length: devices }, (_, at) => makeDevice(at, folder));
  await liveYears(team);
  const most = devices * (1 + mostRanges);
  const idle = await idleVisits(team, folder);
  const objects = folder.objects.size;
  const newcomer = makeDevice(devices, folder);
  Object.assign(folder.asked, none);
  await newcomer.visit(days + 30);
  const read = [...folder.read];
  const keys = await drawKeys();
  let bytes = 0;
  // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
  for (const draft of read) bytes += (await sealed(draft, keys)).length;
  const one = (await sealed({ kind: "full", records: newcomer.all() }, keys)).length;
  return [
    {
      what: `requests of an idle visit, ${devices} devices, after three years`,
      measured: idle,
      unit: "requests",
      target: "1",
      ok: idle === 1,
    },
    {
      what: `objects in the folder after three years, ${devices} devices`,
      measured: objects,
      unit: "objects",
      target: `≤ ${most}, and a week of what was replaced`,
      ok: objects <= 2 * most,
    },
    {
      what: "objects that a newcomer reads",
      measured: read.length,
      unit: "objects",
      target: `≤ ${most}`,
      ok: read.length <= most,
    },
    {
      what: `bytes that a newcomer reads, ${records} records`,
      measured: bytes / 1e6,
      unit: "MB",
      peer: "one file of everything",
      peerMeasured: one / 1e6,
      ratio: bytes / one,
      target: `≤ ${devices + 5} × one file`,
      ok: bytes <= (devices + 5) * one,
    },
    ...(await crypt(newcomer.all(), keys)),
  ];
}

interface Keys {
  readonly recipient: string;
  readonly identity: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: string;
}

async function drawKeys(): Promise<Keys> {
  const { recipient, identity } = await drawEpoch(1);
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { recipient, identity, privateKey: pair.privateKey, publicKey: toBase64url(raw) };
}

/** As it lies in a folder. */
async function sealed(
  { kind, records: of }: Pick<ObjectDraft, "kind" | "records">,
  { recipient, privateKey }: Keys,
): Promise<Bytes> {
  const plain = await plainOf(of, privateKey, kind);
  const armoured = await seal(plain, [recipient]);
  return unarmour(armoured) ?? armoured;
}

async function plainOf(
  of: readonly StoredRecord[],
  privateKey: CryptoKey,
  kind: ObjectDraft["kind"],
): Promise<Bytes> {
  const written = await writeBundle({
    space: { id: space, name: "Économie sociale de l’Estuaire" },
    from: { device: "BenchA", name: "Téléphone de Solène" },
    made: "2026-11-30T14:05:00Z",
    records: of,
    sign: { signer: "BenchA", privateKey },
    ...(kind === "full" && { replaces: [] }),
  });
  return written.bytes;
}

async function crypt(of: readonly StoredRecord[], keys: Keys): Promise<readonly BenchRow[]> {
  const plain = await plainOf(of, keys.privateKey, "full");
  const megabytes = plain.length / 1e6;
  const times = { seal: [] as number[], open: [] as number[], sign: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // oxlint-disable no-await-in-loop -- one after the other
    let from = performance.now();
    const file = await seal(plain, [keys.recipient]);
    times.seal.push((performance.now() - from) / megabytes);
    from = performance.now();
    const reading = await readBundle(file, { identities: [keys.identity] });
    times.open.push((performance.now() - from) / megabytes);
    if (!reading.ok) throw new Error(reading.problem.code);
    from = performance.now();
    const sha256 = await sha256Of(plain);
    const signature = await signHash(keys.privateKey, sha256);
    if (!(await verifyHash(keys.publicKey, sha256, signature))) throw new Error("not signed");
    times.sign.push((performance.now() - from) / megabytes);
    // oxlint-enable no-await-in-loop
  }
  const row = (what: string, values: readonly number[], most: number): BenchRow => {
    const measured = median(values);
    return { what, measured, unit: "ms/MB", target: `≤ ${most}`, ok: measured <= most };
  };
  return [
    row("pack and seal to the team (gzip, age X25519)", times.seal, 150),
    row("open, unpack and check", times.open, 150),
    row("hash, sign and verify (SHA-256, Ed25519)", times.sign, 20),
  ];
}
