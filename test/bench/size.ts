/** The bytes of the first screen, as `npm run size` weighs them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { buildApp, site } from "./site.ts";

export function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  const script = join(import.meta.dirname, "../../.ci/size.ts");
  const { stdout } = spawnSync(process.execPath, [script], { cwd: site, encoding: "utf8" });
  const lines = [...stdout.matchAll(/^first screen, (\w+): ([\d.]+) kB gzip of (\d+)$/gm)];
  if (lines.length !== 2) throw new Error(`.ci/size.ts said: ${stdout}`);
  return Promise.resolve(
    lines.map(([, kind, weight, limit]) => ({
      what: `first screen, ${kind}, gzip`,
      measured: Number(weight),
      unit: "kB",
      target: `≤ ${limit} kB`,
      ok: Number(weight) <= Number(limit),
    })),
  );
}
