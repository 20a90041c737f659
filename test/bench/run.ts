/** `npm run bench -- [name…]`: measures, prints a table, keeps `results/<name>.json`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { tellMachine } from "./machine.ts";
import { printRows } from "./table.ts";

interface Bench {
  readonly bench: () => Promise<readonly BenchRow[]>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  merge: () => import("./merge.ts"),
  storage: () => import("./storage.ts"),
  search: () => import("./search.ts"),
  list: () => import("./list.ts"),
  start: () => import("./start.ts"),
  import: () => import("./import.ts"),
  save: () => import("./save.ts"),
  size: () => import("./size.ts"),
  memory: () => import("./memory.ts"),
  qr: () => import("./qr.ts"),
  crypto: () => import("./crypto.ts"),
  folder: () => import("./folder.ts"),
  schedule: () => import("./schedule.ts"),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  throw new Error(`no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(" ")}`);
}
const results = join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const machine = tellMachine();
  // One after the other: two at once would measure each other.
  // oxlint-disable-next-line no-await-in-loop
  const rows = await (await load()).bench();
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(rows, undefined, 2)}\n`);
  printRows(`${name} (${machine})`, rows);
}
