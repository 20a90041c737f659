import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Json } from "#crdt/json.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import { livePlain } from "#exchange/plain-record.ts";
import { writePublication } from "#exchange/publication.ts";
import { publishedTypes } from "#domain/projection.ts";
import { type Decision, preparePublication } from "#exchange/publish.ts";
import { textOf } from "./bundles.ts";
import { type CanaryTeam, drawTeam } from "./canary-teams.ts";
import { leaksIn, mayLeave } from "./may-leave.ts";

vi.setConfig({ testTimeout: 60_000 });

const options = { team: "Équipe des Estrans", made: "2026-11-23", before: [] } as const;

async function prepare(team: CanaryTeam, decisions: Readonly<Record<string, Decision>> = {}) {
  const { replica, reader } = team;
  const prepared = await preparePublication(replica, { ...options, reader, decisions });
  if (prepared === undefined) throw new Error("no such reader");
  return prepared;
}

async function fileOf(team: CanaryTeam): Promise<string> {
  const { draft, signKey } = await prepare(team);
  return textOf(await writePublication(draft, await importSignKey(signKey)));
}

describe("what leaves the team (A1, A2)", () => {
  test("is only what this reader may read, whatever the team holds", async () => {
    let given = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const team = drawTeam(gen);
        const text = await fileOf(team);
        expect(leaksIn(team, text)).toEqual([]);
        // Nothing that may go is forgotten, or an empty file would pass for a safe one.
        const held = team.canaries.filter(
          (canary) => mayLeave(team, canary) && isTold(team, canary),
        );
        expect(held.filter(({ text: word }) => !text.includes(word))).toEqual([]);
        given += held.length;
        // No hour, and no day but those that somebody wrote in a field.
        expect(text).not.toMatch(/T\d\d:\d\d/);
      }),
      { numRuns: 150 },
    );
    expect(given).toBeGreaterThan(1000);
  });

  test("and the test sees a replica that was filtered instead of listed", () => {
    let leaking = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const team = drawTeam(gen);
        if (leaksIn(team, filteredReplica(team)).length > 0) leaking += 1;
      }),
      { numRuns: 60 },
    );
    expect(leaking).toBeGreaterThan(20);
  });

  test("and the test sees values listed field by field without their conditions", () => {
    let leaking = 0;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const team = drawTeam(gen);
        if (leaksIn(team, unconditional(team)).length > 0) leaking += 1;
      }),
      { numRuns: 60 },
    );
    expect(leaking).toBeGreaterThan(20);
  });
});

/** A record without one of its required fields goes nowhere: a link to nobody says nothing. */
function isTold(team: CanaryTeam, { type, id }: { readonly type: string; readonly id: string }) {
  return team.plainOf(type, id)?.fate === "live";
}

/** The plain variant: the team's own lines, less the fields that are for the team alone. */
function filteredReplica({ replica, kind }: CanaryTeam): string {
  const lines = publishedTypes[kind].flatMap((type) =>
    [...replica.all(type).values()].map(({ id, fields }) => {
      const kept = Object.entries(fields).filter(
        ([field]) => fieldsOf(type)[field.split("/")[0] ?? ""]?.audience !== "team",
      );
      return { type, id, fields: Object.fromEntries(kept) };
    }),
  );
  return JSON.stringify(lines);
}

/** Another one: plain values, each field by the widest circle that its declaration names. */
function unconditional({ replica, kind }: CanaryTeam): string {
  const lines = publishedTypes[kind].flatMap((type) =>
    livePlain(replica, type).map(({ values }) => {
      const kept = Object.entries<unknown>({ ...values }).filter(
        ([field]) => fieldsOf(type)[field]?.audience !== "team",
      );
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain values are JSON
      return { type, values: Object.fromEntries(kept) as Json };
    }),
  );
  return JSON.stringify(lines);
}
