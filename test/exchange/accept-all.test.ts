import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import { writeRecord } from "#crdt/write.ts";
import { livePlain } from "#exchange/plain-record.ts";
import { readProposal, seenHash, writeProposal } from "#exchange/proposal.ts";
import {
  type ChangeLine,
  freshChanges,
  type ProposedLine,
  proposedLines,
} from "#exchange/proposed-lines.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { changeToWrite } from "#storage/change.ts";
import { idOf, noon } from "./bundles.ts";
import { reply } from "./publications.ts";
import { aTeam, editionOf, spaceId } from "./team-with-readers.ts";

vi.setConfig({ testTimeout: 60_000 });

const own = idOf("menuiserie");
const fields = ["phone", "leadDays", "mission", "website", "crews"] as const;
type Field = (typeof fields)[number];

/** What the team writes between the edition and the answer; `side`: beside what stands there, as another phone would. */
interface Edit {
  readonly field: Field;
  readonly side: boolean;
}

const valueOf: Readonly<Record<Field, (n: number) => Json>> = {
  phone: (n) => `418 555-${1000 + n}`,
  leadDays: (n) => 100 + n,
  mission: (n) => `Mission ${n}`,
  website: (n) => `https://exemple.ca/${n}`,
  crews: (n) => 500 + n,
};

let n = 0;

function write(replica: Replica, { field, side }: Edit): Json {
  n += 1;
  const before = replica.get("enterprises", own);
  const over = side ? [] : dotsOf(cellOf(before, field));
  const value = valueOf[field](n);
  const one = { type: "enterprises", id: own, fields: [{ field, value, over }] };
  replica.join([writeRecord(before, one, { actor: `DeviceB-${n}`, n: 1, at: noon + n }).record]);
  return value;
}

/** Runs a history up to the lines of its proposal. */
async function lived(proposed: readonly Field[], edits: readonly Edit[]) {
  const replica = aTeam();
  for (const field of fields) if (field !== "crews") write(replica, { field, side: false });
  const { publication, keyOf } = await editionOf(replica);
  const { header, reader, records } = publication;
  const sheet = records.find(({ id }) => id === keyOf(own));
  const changes = proposed.map(async (field, at) => ({
    type: "enterprises",
    id: keyOf(own),
    field,
    value: valueOf[field](9000 + at),
    seen: await seenHash(sheet?.values[field]),
  }));
  const { space, edition, made } = header;
  const bytes = await writeProposal(
    {
      space,
      audience: header.audience.id,
      reader: reader.id,
      edition,
      made,
      changes: await Promise.all(changes),
      meets: [],
      messages: [],
    },
    reply,
  );
  const unseen = edits.map((edit) => ({ field: edit.field, value: write(replica, edit) }));
  const reading = await readProposal(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const taken = await takeProposal(replica, spaceId, reading.proposal);
  if (taken.is !== "taken") throw new Error(taken.is);
  n += 1;
  const stamp = { actor: `DeviceA-${n}`, n: 1, at: noon };
  replica.join([writeRecord(undefined, taken.write, stamp).record]);
  const [proposal] = livePlain(replica, "proposals");
  if (proposal === undefined) throw new Error("no proposal");
  return { replica, unseen, lines: await proposedLines(replica, proposal, () => "new") };
}

function accept(replica: Replica, lines: readonly ChangeLine[]): void {
  n += 1;
  const values = Object.fromEntries(lines.map(({ field, value }) => [field, value]));
  const shown = replica.get("enterprises", own);
  const change = changeToWrite({ type: "enterprises", id: own, shown, values });
  const stamp = { actor: `DeviceC-${n}`, n: 1, at: noon };
  replica.join([writeRecord(shown, change, stamp).record]);
}

/** Values of the team that nobody replaced, and that its reader never saw, by whether they still stand. */
function lost(
  replica: Replica,
  before: ReadonlyMap<Field, readonly Json[]>,
  unseen: readonly { readonly field: Field; readonly value: Json }[],
): readonly Json[] {
  return unseen
    .filter(({ field, value }) => before.get(field)?.includes(value))
    .filter(({ field, value }) => !liveIn(replica, field).includes(value))
    .map(({ value }) => value);
}

function liveIn(replica: Replica, field: Field): readonly Json[] {
  return liveValues(cellOf(replica.get("enterprises", own), field)).map(({ value }) => value);
}

const history = fc.tuple(
  fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1 }),
  fc.array(fc.record({ field: fc.constantFrom(...fields), side: fc.boolean() }), { maxLength: 6 }),
);

async function lostBy(
  pick: (lines: readonly ProposedLine[]) => readonly ProposedLine[],
  [proposed, edits]: readonly [readonly Field[], readonly Edit[]],
): Promise<{ readonly lost: number; readonly written: number }> {
  const { replica, unseen, lines } = await lived(proposed, edits);
  const before = new Map(fields.map((field) => [field, liveIn(replica, field)]));
  const chosen = pick(lines).filter((line) => line.is === "change");
  accept(replica, chosen);
  return { lost: lost(replica, before, unseen).length, written: chosen.length };
}

describe("« Tout accepter » (P1)", () => {
  test("replaces nothing that its reader had not seen, and takes all that it had", async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(history, async (one) => {
        const done = await lostBy(freshChanges, one);
        const touched = new Set(one[1].map(({ field }) => field));
        expect(done.lost).toBe(0);
        expect(done.written).toBe(one[0].filter((field) => !touched.has(field)).length);
        written += done.written;
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(50);
  });

  test("and the test sees one that takes every change", async () => {
    let losing = 0;
    const every = (lines: readonly ProposedLine[]) => lines.filter((line) => line.is === "change");
    await fc.assert(
      fc.asyncProperty(history, async (one) => {
        if ((await lostBy(every, one)).lost > 0) losing += 1;
      }),
      { numRuns: 60 },
    );
    expect(losing).toBeGreaterThan(15);
  });

  test("and one that only leaves out what is in conflict", async () => {
    let losing = 0;
    // What a plain rule would look at: whether the field has one value only.
    const untorn = (lines: readonly ProposedLine[]) =>
      lines
        .filter((line) => line.is === "change")
        .filter(({ shown, field }) => liveValues(cellOf(shown, field)).length < 2);
    await fc.assert(
      fc.asyncProperty(history, async (one) => {
        if ((await lostBy(untorn, one)).lost > 0) losing += 1;
      }),
      { numRuns: 60 },
    );
    expect(losing).toBeGreaterThan(10);
  });
});
