import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { protect } from "#exchange/door.ts";
import { annie, makeRecord, noon, write } from "./bundles.ts";

const root = join(import.meta.dirname, "../..");
const [, script = ""] =
  /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];

test(
  "the lines that the README shows open a file, protected by six words",
  { timeout: 30_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "maillon-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { bytes } = await write([makeRecord({ name: [annie, 3, noon, "Traiteur du Quai"] })]);
    const words = ["abeille", "bijou", "cadeau", "dauphin", "effort", "fusion"];
    const file = join(folder, "in.maillon.txt");
    await writeFile(file, await protect(bytes, words.join("-")));
    const node = join(root, "node_modules/.bin/node");
    const said = execFileSync(
      node,
      ["--input-type=module", "-e", script, "open.mjs", file, ...words],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(said).toContain("Traiteur du Quai");
  },
);
