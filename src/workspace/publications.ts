import type { Json } from "#crdt/json.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import { drawAudienceKeys } from "#exchange/audience-keys.ts";
import { drawSecret } from "#exchange/mac.ts";
import type { Publication, PublishedRecord } from "#exchange/publication.ts";
import type { Decision, Reserved } from "#exchange/publish.ts";
import type { TextQuestion } from "#exchange/published-values.ts";
import { canSign } from "#exchange/sign.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import { findEditionKept, keepEdition } from "#storage/kept-editions.ts";
import type { PublishAnswer, PublishQuestion } from "#workers/publish.ts";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import { bundleFile } from "./bundle-file.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import type { Saved, Workspace } from "./workspace.ts";
import { startFilesWorker } from "./files-worker.ts";

export { canSign };
export type { Decision, Reserved, Publication, PublishAnswer, PublishedRecord, TextQuestion };
export type MadePublication = Extract<PublishAnswer, { readonly is: "made" }>;

export interface NewReader {
  readonly kind: ReaderKind;
  readonly name: string;
  readonly own: { readonly type: "enterprises" | "buyers"; readonly id: string } | undefined;
  /** Of the circle, if there is none of this kind yet. */
  readonly circleName: string;
}

/** One act: the reader, and its circle with keys of its own when it is the first of its kind. */
export async function addReader(
  { directory, newId, save }: Workspace,
  { kind, name, own, circleName }: NewReader,
  drafts: readonly string[] = [],
): Promise<{ readonly id: string; readonly saved: Saved }> {
  const id = newId();
  const known = circleOf(directory, kind);
  const audience = known?.id ?? newId();
  const circle =
    known === undefined
      ? [
          {
            type: "audiences" as const,
            id: audience,
            shown: undefined,
            values: { kind, name: circleName, ...(await drawAudienceKeys()) },
          },
        ]
      : [];
  const values = {
    audience,
    name,
    reply: drawSecret(),
    ...(own?.type === "enterprises" && { enterprise: own.id }),
    ...(own?.type === "buyers" && { buyer: own.id }),
  };
  const reader = { type: "readers" as const, id, shown: undefined, values };
  return { id, saved: await save([...circle, reader], { drafts }) };
}

/** The circle that new readers of a kind join: the one with the smallest id, so that two phones agree. */
export function circleOf(directory: Directory, kind: ReaderKind): Entry<"audiences"> | undefined {
  return directory
    .list("audiences")
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** What is decided of texts, on this device: by the key of the question. */
const decisionsKey = "screen/publication-texts";
export type Decisions = Readonly<Record<string, Decision>>;

export async function findDecisions({ store }: Workspace): Promise<Decisions> {
  const kept = await findSetting(store.db, decisionsKey);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `keepDecisions` writes there
  return (kept ?? {}) as Decisions;
}

export async function keepDecisions({ store }: Workspace, decisions: Decisions): Promise<void> {
  const kept: Readonly<Record<string, Json>> = { ...decisions };
  await saveSetting(store.db, decisionsKey, kept);
}

export interface Making {
  readonly decisions: Decisions;
  readonly reserved: Reserved | undefined;
  /** Without it the file is plain. */
  readonly passphrase: string | undefined;
}

/** The next edition of one reader, made and read again; nothing is written. */
export function makePublication(
  { store, space, now, today }: Workspace,
  reader: string,
  { decisions, reserved, passphrase }: Making,
  hearing?: Hearing,
): Asked<PublishAnswer> {
  let inner: Asked<PublishAnswer> | undefined;
  let isStopped = false;
  const answer = findEditionKept(store.db, reader).then((kept) => {
    const question: PublishQuestion = {
      database: store.db.name,
      space: { id: space.id, name: space.name },
      now: now(),
      made: today(),
      reader,
      decisions,
      before: kept?.keys ?? [],
      reserved,
      passphrase,
    };
    if (isStopped) throw new DOMException("stopped", "AbortError");
    inner = askWorker(() => startFilesWorker("publish"), question, hearing);
    return inner.answer;
  });
  return {
    answer,
    stop() {
      isStopped = true;
      inner?.stop();
    },
  };
}

/** « maillon-fiches-menuiserie-du-fleuve-2026-11-23-1405.maillon.txt ». */
export function toPublicationFile(
  { now }: Workspace,
  { bytes, publication }: MadePublication,
  isProtected: boolean,
): File {
  return bundleFile(bytes, "publication", { of: publication.reader.name, at: now(), isProtected });
}

/**
 * Takes the number of an edition, before it leaves: another one never has it. False: somebody took it
 * meanwhile, and the file is to be made again.
 */
export async function reserveEdition(
  { directory, save }: Workspace,
  { audience, edition }: Reserved,
): Promise<boolean> {
  const circle = directory.find("audiences", audience);
  const made = circle?.editions ?? [];
  if (circle === undefined || made.some((one) => Number(one) >= edition)) return false;
  const values = { editions: [...made, String(edition)] };
  await save([{ type: "audiences", id: circle.id, shown: circle.record, values }]);
  return true;
}

/** Once it was shared or downloaded. */
export async function recordHandedOver(
  { store, directory, save, now, today }: Workspace,
  reader: string,
  { header, records, gone }: Publication,
): Promise<void> {
  const entry = directory.find("readers", reader);
  if (entry === undefined) return;
  const { edition } = header;
  const sent = [...new Set([...(entry.sent ?? []), `${edition} ${today()}`])];
  await save([{ type: "readers", id: reader, shown: entry.record, values: { sent } }]);
  const keys = [...records.map(({ type, id }) => `${type}/${id}`), ...gone];
  await keepEdition(store.db, reader, { edition, at: now(), keys });
}
