/** The bytes of the first screen, as `npm run size` weighs them. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { buildApp, site } from "./site.ts";

export function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  const script = join(import.meta.dirname, "../../.ci/size.ts");
  const { stdout } = spawnSync(process.execPath, [script], { cwd: site, encoding: "utf8" });
  const line =
    /^src\/features\/(\w+)\/.*: ([\d.]+) kB of script, of (\d+); ([\d.]+) of style, of (\d+)$/gm;
  const screens = [...stdout.matchAll(line)];
  if (screens.length === 0) throw new Error(`.ci/size.ts said: ${stdout}`);
  const row = (what: string, weight: number, limit: number): BenchRow => ({
    what: `${what}, gzip`,
    measured: weight,
    unit: "kB",
    target: `≤ ${limit} kB`,
    ok: weight <= limit,
  });
  return Promise.resolve(
    screens.flatMap(([, screen, js, jsLimit, css, cssLimit]) => [
      row(`${screen} opened cold, script`, Number(js), Number(jsLimit)),
      row(`${screen} opened cold, style`, Number(css), Number(cssLimit)),
    ]),
  );
}
