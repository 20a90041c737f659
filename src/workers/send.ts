import type { StoredRecord } from "#crdt/record.ts";
import type { BundleHeader, Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { type LeftOut, writeBundle } from "#exchange/write-bundle.ts";
import { openStore } from "#storage/store.ts";
import { answerWith } from "./answering.ts";

export interface SendQuestion {
  readonly database: string;
  readonly space: BundleHeader["space"];
  /** Of this device: its name as colleagues read it. */
  readonly fromName: string;
  /** Wall clock, ms. */
  readonly now: number;
  /** Without it the file is plain. */
  readonly passphrase: string | undefined;
}

export interface SendAnswer {
  readonly bytes: Bytes;
  readonly count: number;
  readonly left: readonly LeftOut[];
  /** The file holds everything up to this rev of the journal. */
  readonly mark: number;
}

/** Reads the directory from the disk: what the file holds is what is kept. */
answerWith<SendQuestion, SendAnswer>(async (question, speak) => {
  const { database, space, fromName, now, passphrase } = question;
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    await store.load();
    const { replica } = store;
    const records: StoredRecord[] = [];
    for (const type of replica.types()) records.push(...replica.all(type).values());
    const made = new Date(now).toISOString().replace(/\.\d+Z$/, "Z");
    const from = { device: store.device, name: fromName };
    const draft = { space, from, made, records };
    const written = await writeBundle(draft, { onProgress: speak.progress });
    const { bytes, count, left } = written;
    const sealed = passphrase === undefined ? bytes : await protect(bytes, passphrase);
    return { bytes: sealed, count, left, mark: store.mark() };
  } finally {
    store.close();
  }
});
