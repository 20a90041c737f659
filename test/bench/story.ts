import { shownValue } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { bigDirectory } from "../support/big-directory.ts";
import { makeDraw } from "../support/search-corpus.ts";
import { sentences, syllables } from "../support/search-words.ts";

/** A record as any library takes it: plain values by field. */
export interface Plain {
  readonly type: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Json>>;
}

export interface Edit {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

/** What the devices of a team did, each out of reach of the others once all had the same records. */
export interface Story {
  /** By device, the records that it made and that all then had. */
  readonly made: readonly (readonly Plain[])[];
  /** By device, what it then changed: four times in five a record of its own. */
  readonly edits: readonly (readonly Edit[])[];
  /** A hundred edits of the first device, later. */
  readonly more: readonly Edit[];
}

export const devices = 8;
/** Edits a record: it is made, then changed now and then. */
const editsEach = 100_000 / 15_000;
/** A short sheet has as many remarks as bring it there, which is some 1 kB of JSON. */
const fields = 20;
/** `changes`: a record made counts as one. */
export function tellStory(changes: number): Story {
  const records = Math.round(changes / editsEach);
  const draw = makeDraw(8);
  const plain = bigDirectory({ seed: 8, count: records, today: "2026-11-23" }).map(
    ({ type, id, fields: kept }): Plain => {
      const cells = Object.entries(kept).filter(([field]) => field !== "deleted");
      const values = cells.map(([field, cell]): [string, Json] => [field, shownValue(cell)]);
      for (let n = values.length; n < fields; n += 1) values.push([`remark${n}`, remark(draw)]);
      return { type, id, values: Object.fromEntries(values) };
    },
  );
  const made = Array.from({ length: devices }, (_, device) =>
    plain.filter((_record, at) => at % devices === device),
  );
  const edit = (among: readonly Plain[], round: number): Edit => {
    const { type, id, values } = pick(among, draw);
    // The query asks by municipality, and its answer must be the same whoever wins.
    const field = pick(
      Object.keys(values).filter((name) => name !== "municipality"),
      draw,
    );
    const value = values[field] ?? null;
    return { type, id, field, value: typeof value === "string" ? `${value} ${round}` : value };
  };
  const each = Math.floor((changes - records) / devices);
  const edits = made.map((own) =>
    Array.from({ length: each }, (_, round) => edit(draw() < 0.8 ? own : plain, round)),
  );
  return { made, edits, more: Array.from({ length: 100 }, (_, round) => edit(plain, round)) };
}

function remark(draw: () => number): string {
  const text = `${pick(sentences, draw)} ${pick(sentences, draw)}`;
  return text.replaceAll(/\{.+?\}/g, () => pick(syllables, draw) + pick(syllables, draw));
}

function pick<T>(list: readonly T[], draw: () => number): T {
  const one = list[Math.floor(draw() * list.length)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}
