import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Day } from "#domain/day.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { type Publication, readPublication, writePublication } from "#exchange/publication.ts";
import {
  type Decision,
  preparePublication,
  type Prepared,
  type Reserved,
} from "#exchange/publish.ts";
import type { TextQuestion } from "#exchange/published-values.ts";
import { sizeProblem } from "#exchange/read-bundle.ts";
import { openStore } from "#storage/store.ts";
import type { Speaker } from "./answering.ts";

export interface PublishQuestion {
  readonly database: string;
  readonly space: { readonly id: string; readonly name: string };
  /** Wall clock, ms; it does not leave. */
  readonly now: number;
  readonly made: Day;
  /** Id of the reader. */
  readonly reader: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly before: readonly string[];
  readonly reserved: Reserved | undefined;
  /** Without it the file is plain. */
  readonly passphrase: string | undefined;
}

export type PublishAnswer =
  | {
      readonly is: "made";
      /** What leaves. */
      readonly bytes: Bytes;
      /** What a reader makes of these very bytes. */
      readonly publication: Publication;
      /** Texts to be decided: they are not in the file. */
      readonly questions: readonly TextQuestion[];
      /** Those decided too. */
      readonly asked: readonly TextQuestion[];
      /** Id of the circle. */
      readonly audience: string;
      /** From `type/id` in the file to the id here. */
      readonly sources: Readonly<Record<string, string>>;
    }
  | { readonly is: "refused"; readonly problem: BundleProblem }
  /** The reader, or the keys of its circle, are not here. */
  | { readonly is: "no-reader" }
  /** This browser cannot sign. */
  | { readonly is: "no-signature" };

/** Reads the directory from the disk, as a file for colleagues is made. */
export async function publish(question: PublishQuestion, speak: Speaker): Promise<PublishAnswer> {
  const { database, space, now, made, reader, decisions, before, reserved, passphrase } = question;
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    await store.load();
    const options = { team: space.name, reader, made, decisions, before, reserved };
    const prepared = await preparePublication(store.replica, options, {
      onProgress: speak.progress,
    });
    if (prepared === undefined) return { is: "no-reader" };
    return await write(prepared, passphrase);
  } finally {
    store.close();
  }
}

async function write(
  { draft, signKey, questions, asked, audience, sources }: Prepared,
  passphrase: string | undefined,
): Promise<PublishAnswer> {
  const key = await importSignKey(signKey).catch(() => undefined);
  if (key === undefined) return { is: "no-signature" };
  const plain = await writePublication(draft, key);
  const reading = await readPublication(plain);
  if (!reading.ok) return { is: "refused", problem: reading.problem };
  const bytes = passphrase === undefined ? plain : await protect(plain, passphrase);
  const problem = sizeProblem(bytes);
  if (problem !== undefined) return { is: "refused", problem };
  const { publication } = reading;
  return { is: "made", bytes, publication, questions, asked, audience, sources };
}
