import type { Json } from "#crdt/json.ts";
import {
  missedAsk,
  type RankedWish,
  type Rated,
  ratingAsk,
  vetoAsk,
  vetoedIn,
  wishesAsk,
} from "#domain/day-asks.ts";
import { byRank, type Side } from "#domain/wish.ts";
import { seenHash } from "#exchange/proposal.ts";
import { listAsks } from "#storage/asks.ts";
import { type Ask, keepAsks, type Wish } from "./asks.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Keeps what is said on what the disk holds by then: one after the other, however fast one taps.
 * @throws what the device refuses.
 */
export function changeAsks(
  workspace: Workspace,
  said: (asks: readonly Ask[]) => Promise<readonly Wish[]>,
): ReturnType<typeof keepAsks> {
  const doing = last.then(async () =>
    keepAsks(workspace, await said(await listAsks(workspace.store.db))),
  );
  last = doing.catch(() => undefined);
  return doing;
}

let last: Promise<unknown> = Promise.resolve();

/** A participant's own place in a day, as the edition has it. */
export interface OwnPlace {
  readonly enrolment: Entry<"enrolments">;
  readonly side: Side;
  /** Id of its own sheet. */
  readonly own: string;
}

/** Whom the edition says that a participant would like to meet, the most wanted first. */
export function publishedWishes(
  directory: Directory,
  { enrolment, side, own }: OwnPlace,
): readonly RankedWish[] {
  return directory
    .linked("wishes", side, own)
    .filter((wish) => wish.event === enrolment.event && wish.side === side)
    .toSorted((a, b) => byRank(named(a, side), named(b, side)))
    .map((wish) => wishOf(named(wish, side).id, wish.why));
}

interface Wished {
  readonly enterprise?: string | undefined;
  readonly buyer?: string | undefined;
  readonly rank?: number | undefined;
}

/** Of two of one rank, the one whose sheet sorts first: the team reads them so too. */
function named({ enterprise = "", buyer = "", rank }: Wished, side: Side) {
  const id = side === "enterprise" ? buyer : enterprise;
  return rank === undefined ? { id } : { id, rank };
}

/** What is wanted now: what was said here and the team has not answered, else what the edition has. */
export function wishesNow(
  asks: readonly Ask[],
  { enrolment }: OwnPlace,
  published: readonly RankedWish[],
): readonly RankedWish[] {
  const said = open(asks, enrolment.id, wishesAsk).at(-1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `toWishes` says this
  return said === undefined ? published : (said.value as unknown as readonly RankedWish[]);
}

export async function toWishes(
  asks: readonly Ask[],
  place: OwnPlace,
  published: readonly RankedWish[],
  wanted: readonly RankedWish[],
): Promise<Wish> {
  const before = wishesNow(sentOf(asks), place, published);
  const seen = await seenHash(published.map(({ id }) => id));
  return change("enrolments", place.enrolment.id, wishesAsk, {
    value: listed(wanted),
    before: listed(before),
    seen,
  });
}

/** Whom it asked not to meet, and was not refused. No edition says it. */
export function vetoesNow(asks: readonly Ask[], { enrolment }: OwnPlace): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { what, answer } of asks) {
    if (what.is !== "change" || what.id !== enrolment.id || answer?.is === "refused") continue;
    const other = vetoedIn(what.field);
    if (other === undefined) continue;
    if (what.value === true) found.add(other);
    else found.delete(other);
  }
  return found;
}

export async function toVeto(
  asks: readonly Ask[],
  place: OwnPlace,
  other: string,
  isAsked: boolean,
): Promise<Wish> {
  const before = vetoesNow(sentOf(asks), place).has(other) || null;
  const seen = await seenHash(null);
  return change("enrolments", place.enrolment.id, vetoAsk(other), {
    value: isAsked || null,
    before,
    seen,
  });
}

/** What it made of a meeting, for the team; without any of it, what was said before is taken back. */
export async function toRating(asks: readonly Ask[], meeting: string, rated: Rated): Promise<Wish> {
  const sent = sentOf(asks).flatMap(({ what, answer }) =>
    what.is === "change" && what.id === meeting && what.field === ratingAsk
      ? [{ value: what.value, is: answer?.is }]
      : [],
  );
  const accepted = sent.findLast(({ is }) => is === "accepted")?.value ?? null;
  const before = sent.findLast(({ is }) => is !== "refused")?.value ?? null;
  const seen = await seenHash(accepted);
  const value = Object.keys(rated).length === 0 ? null : { ...rated };
  return change("meetings", meeting, ratingAsk, { value, before, seen });
}

/** Meetings to which it says that the other side did not come, until the team answers. */
export function missedNow(asks: readonly Ask[]): ReadonlySet<string> {
  const said = asks.flatMap(({ what }) =>
    what.is === "change" && what.field === missedAsk ? [what.id] : [],
  );
  return new Set(said.filter((id) => open(asks, id, missedAsk).at(-1)?.value === true));
}

/** Whether the other side missed it: what was said here and the team has not answered, else what the edition has. */
export function isMissed(asks: readonly Ask[], meeting: string, published: boolean): boolean {
  const said = open(asks, meeting, missedAsk).at(-1);
  return said === undefined ? published : said.value === true;
}

/** `published`: the edition says so already. */
export async function toMissed(
  asks: readonly Ask[],
  meeting: string,
  { said, published }: { readonly said: boolean; readonly published: boolean },
): Promise<Wish> {
  const before = isMissed(sentOf(asks), meeting, published) || null;
  const seen = await seenHash(null);
  return change("meetings", meeting, missedAsk, { value: said || null, before, seen });
}

function change(
  type: "enrolments" | "meetings",
  id: string,
  field: string,
  said: { readonly value: Json; readonly before: Json; readonly seen: string },
): Wish {
  return { is: "change", type, id, field, ...said };
}

function listed(wishes: readonly RankedWish[]): Json {
  return wishes.map(({ id, why }) => wishOf(id, why));
}

function wishOf(
  id: string,
  why: string | undefined,
): { readonly id: string; readonly why?: string } {
  return why === undefined ? { id } : { id, why };
}

function sentOf(asks: readonly Ask[]): readonly Ask[] {
  return asks.filter(({ sent }) => sent !== undefined);
}

/** Those about one field that the team has not answered, oldest first. */
function open(asks: readonly Ask[], id: string, field: string) {
  return asks.flatMap(({ what, answer }) => {
    const isOf = what.is === "change" && what.id === id && what.field === field;
    const isAnswered = answer?.is === "accepted" || answer?.is === "refused";
    return isOf && !isAnswered ? [what] : [];
  });
}
