import { isList, type Json } from "#crdt/json.ts";
import { vetoedIn, wishesAsk } from "#domain/day-asks.ts";
import type { Database } from "./database.ts";
import { writeHere } from "./write-here.ts";

/** What a reader wants the team to know, until and after a file took it there. */
export interface Ask {
  /** 12 base-58 characters. */
  readonly id: string;
  /** Wall clock, ms. */
  readonly at: number;
  readonly what: Wish;
  /** When a file that holds it was handed over; `proposal` is its SHA-256, by which the team answers. */
  readonly sent?: { readonly at: number; readonly proposal: string };
  /** What an edition said of it, and which. */
  readonly answer?: { readonly is: Answer; readonly edition: number };
}

export type Answer = "waiting" | "accepted" | "refused";

/** As a publication tells it: `about` is `type/id/field`, `meet/type/id` or `message`. */
export interface Answered {
  readonly proposal: string;
  readonly about: string;
  readonly answer: Answer;
}

export type Wish =
  /** Of the own sheet, and its offers or needs. `seen`: SHA-256 of the canonical JSON of `before`. */
  | {
      readonly is: "change";
      readonly type: string;
      readonly id: string;
      readonly field: string;
      readonly value: Json;
      readonly before: Json;
      readonly seen: string;
    }
  | { readonly is: "meet"; readonly type: string; readonly id: string; readonly why: string }
  | { readonly is: "message"; readonly text: string };

/** Oldest first. */
export async function listAsks(db: Database): Promise<readonly Ask[]> {
  const rows = await db.published.where("id").startsWith(prefix).toArray();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this file writes these rows
  return rows.map(({ value }) => value as Ask).toSorted((a, b) => a.at - b.at);
}

/**
 * Wishes about one field replace the one that waits: the last thing said is what is meant; that it may
 * stay as it is, too (`withdrawn`). Gives those that were replaced.
 */
export function saveAsks(
  db: Database,
  asks: readonly Ask[],
  withdrawn: readonly Wish[] = [],
): Promise<readonly Ask[]> {
  return writeHere(db, [db.published], async () => {
    const said = [...asks, ...withdrawn.map((what) => ({ what }))];
    const replaced = (await listWaiting(db)).filter((one) => isSaidIn(said, one));
    await db.published.bulkDelete(replaced.map(rowId));
    await putAsks(db, asks);
    return replaced;
  });
}

/** Gives the way to keep them again. What they had `replaced` waits once more. */
export async function dropAsks(
  db: Database,
  asks: readonly Ask[],
  replaced: readonly Ask[] = [],
): Promise<{ readonly undo: () => Promise<void> }> {
  await writeHere(db, [db.published], async () => {
    await db.published.bulkDelete(asks.map(rowId));
    const waiting = await listWaiting(db);
    await putAsks(
      db,
      replaced.filter((one) => !isSaidIn(waiting, one)),
    );
  });
  return { undo: async () => void (await saveAsks(db, asks)) };
}

async function listWaiting(db: Database): Promise<readonly Ask[]> {
  return (await listAsks(db)).filter(({ sent }) => sent === undefined);
}

/** Inside a transaction. */
export async function putAsks(db: Database, asks: readonly Ask[]): Promise<void> {
  await db.published.bulkPut(asks.map((ask) => ({ id: rowId(ask), value: ask })));
}

function isSaidIn(asks: readonly Pick<Ask, "what">[], { what }: Ask): boolean {
  return asks.some((ask) => isSameWish(what, ask.what));
}

/** A file with these was handed over. One that was changed meanwhile still waits. */
export function markAsksSent(
  db: Database,
  asks: readonly Ask[],
  sent: Exclude<Ask["sent"], undefined>,
): Promise<void> {
  return writeHere(db, [db.published], async () => {
    const here = new Set((await listAsks(db)).map(({ id }) => id));
    const kept = asks.filter(({ id }) => here.has(id));
    await db.published.bulkPut(kept.map((ask) => ({ id: rowId(ask), value: { ...ask, sent } })));
  });
}

/** Inside a transaction. The edition that is noted is the first that said so; a later one need not say it again. */
export async function takeAnswers(
  db: Database,
  answers: readonly Answered[],
  edition: number,
): Promise<void> {
  const said = new Map(answers.map((one) => [`${one.proposal} ${one.about}`, one.answer]));
  const answered = (await listAsks(db)).flatMap((ask) => {
    const is = ask.sent && said.get(`${ask.sent.proposal} ${aboutOf(ask.what)}`);
    return is === undefined || is === ask.answer?.is
      ? []
      : [{ id: rowId(ask), value: { ...ask, answer: { is, edition } } }];
  });
  await db.published.bulkPut(answered);
}

function aboutOf(what: Wish): string {
  if (what.is === "message") return "message";
  const { type, id } = what;
  return what.is === "meet" ? `meet/${type}/${id}` : `${type}/${id}/${what.field}`;
}

/** Inside a transaction: what is said of a record that was erased goes with it. */
export async function dropAsksAbout(db: Database, gone: ReadonlySet<string>): Promise<void> {
  const asks = await listAsks(db);
  const dropped = asks.filter(({ what }) => what.is !== "message" && isAbout(what, gone));
  await db.published.bulkDelete(dropped.map(rowId));
  const shorter = asks.flatMap((ask) => withoutWished(ask, gone) ?? []);
  await putAsks(
    db,
    shorter.filter((ask) => !dropped.some(({ id }) => id === ask.id)),
  );
}

function isAbout(what: Exclude<Wish, { is: "message" }>, gone: ReadonlySet<string>): boolean {
  if (gone.has(`${what.type}/${what.id}`)) return true;
  const vetoed = what.is === "change" ? vetoedIn(what.field) : undefined;
  return vetoed !== undefined && isGone(vetoed, gone);
}

/** Of a list of wishes the others stay, in their order. */
function withoutWished(ask: Ask, gone: ReadonlySet<string>): Ask | undefined {
  const { what } = ask;
  if (what.is !== "change" || what.field !== wishesAsk || !isList(what.value)) return undefined;
  const value = what.value.filter((wish) => {
    const id: unknown = typeof wish === "object" && wish !== null && Reflect.get(wish, "id");
    return typeof id !== "string" || !isGone(id, gone);
  });
  return value.length === what.value.length ? undefined : { ...ask, what: { ...what, value } };
}

function isGone(id: string, gone: ReadonlySet<string>): boolean {
  return gone.has(`buyers/${id}`) || gone.has(`enterprises/${id}`);
}

const prefix = "ask/";

function rowId({ id }: Ask): string {
  return prefix + id;
}

function isSameWish(a: Wish, b: Wish): boolean {
  if (a.is === "change" && b.is === "change") {
    return a.type === b.type && a.id === b.id && a.field === b.field;
  }
  return a.is === "meet" && b.is === "meet" && a.type === b.type && a.id === b.id;
}
