/** What it costs to seal, to open and to sign a team's file, per MB, beside what the file needs anyway. */
import { sha256Of } from "#exchange/attachment-line.ts";
import { gzip } from "#exchange/gzip.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { signHash, verifyHash } from "#exchange/sign.ts";
import { drawPair, seal } from "#exchange/team-seal.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { toBase64url } from "#storage/base64url.ts";
import { bigDirectory } from "../support/big-directory.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";

export async function bench(): Promise<readonly BenchRow[]> {
  const records = bigDirectory({ seed: 1, count: 10_000, today: "2026-11-23" });
  const space = { id: "space1111111", name: "Banc" };
  const from = { device: "BenchX", name: "Banc" };
  const { bytes } = await writeBundle({ space, made: "2026-11-23T12:00:00Z", from, records });
  const { recipient, identity } = await drawPair();
  const sealed = await seal(bytes, [recipient]);
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const publicKey = toBase64url(
    new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
  );
  const times = {
    gzip: () => gzip(bytes),
    seal: () => seal(bytes, [recipient]),
    read: () => readBundle(bytes),
    open: () => readBundle(sealed, { identities: [identity] }),
    sign: async () => {
      const hash = await sha256Of(bytes);
      const isOurs = await verifyHash(publicKey, hash, await signHash(pair.privateKey, hash));
      if (!isOurs) throw new Error("a signature of ours was refused");
    },
  };
  const taken: Record<keyof typeof times, number[]> = {
    gzip: [],
    seal: [],
    read: [],
    open: [],
    sign: [],
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(times)) {
      const begun = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other: two at once would measure each other
      await run();
      Reflect.get(taken, name).push(performance.now() - begun);
    }
  }
  const perMb = (name: keyof typeof times) => median(taken[name]) / (bytes.length / 1e6);
  const row = (what: string, measured: number, peer: string, peerMeasured: number): BenchRow => ({
    what,
    measured,
    unit: "ms per MB",
    peer,
    peerMeasured,
    ratio: measured / peerMeasured,
    target: "less than its peer",
    ok: measured < peerMeasured,
  });
  const [packing, reading] = [perMb("gzip"), perMb("read")];
  return [
    row("age and armour, in Node", perMb("seal") - packing, "the gzip before them", packing),
    row("armour, age and gunzip, in Node", perMb("open") - reading, "reading the plain", reading),
    row("SHA-256, Ed25519 made and checked", perMb("sign"), "the gzip", packing),
  ];
}
