import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

interface Ended {
  /** "read", or why it was refused. */
  readonly said: string;
  /** The most memory that the process ever held, making the file included, MB. */
  readonly peak: number;
}

/** In a process of its own, whose heap is that of a small phone's tab. */
async function readAlone(what: string): Promise<Ended> {
  const { stdout } = await promisify(execFile)(
    join(root, "node_modules/.bin/node"),
    ["--max-old-space-size=512", join(import.meta.dirname, "read-alone.ts"), what],
    { cwd: root },
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what read-alone.ts prints
  return JSON.parse(stdout) as Ended;
}

/** Measured: 100 for a file of nothing; at most 670, as the file unfolds. */
const most = 900;

// H1: the largest files that the caps let in, each one as costly as it can be made.
test.each([
  ["a bomb of zeros", "bundle.bomb"],
  ["600 MB in a file of its own ratio", "bundle.bomb"],
  ["64 MB of line ends", "bundle.line"],
  ["a hundred thousand records", "bundle.count"],
  ["300,000 siblings", "bundle.count"],
  ["300,000 fields", "bundle.count"],
])("%s end in %s, with bounded memory", { timeout: 60_000 }, async (what, code) => {
  const { said, peak } = await readAlone(what);
  expect(said).toBe(code);
  expect(peak).toBeLessThan(most);
});
