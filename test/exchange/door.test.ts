import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { joinRecords, readBundle, shortRecord, wideRecords } from "#exchange/door.ts";
import { annie, bruno, makeRecord, noon, twoPhones, write } from "./bundles.ts";

const root = join(import.meta.dirname, "../..");

/** Runs a script in plain Node, as a coordinator would from this folder. */
function runNode(script: string, ...args: readonly string[]): string {
  const node = join(root, "node_modules/.bin/node");
  const options = { cwd: root, encoding: "utf8" } as const;
  return execFileSync(node, ["--input-type=module", "-e", script, ...args], options);
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "maillon-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test(
  "plain Node opens a file, joins and writes through the door",
  { timeout: 30_000 },
  async () => {
    const path = await folder();
    const { bytes } = await write([makeRecord({ phone: [annie, 3, noon, "418 724-1111"] })]);
    await writeFile(join(path, "in.maillon.json"), bytes);
    const script = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { joinRecords, protect, readBundle, wideRecords, writeBundle } from "./src/exchange/door.ts";
    const folder = process.argv[1];
    const reading = await readBundle(new Uint8Array(readFileSync(folder + "/in.maillon.json")));
    if (!reading.ok) throw new Error(reading.problem.code);
    const { header } = reading.bundle;
    const [mine] = wideRecords(reading.bundle);
    const seen = { "${bruno}": 9 };
    const values = [{ actor: "${bruno}", n: 9, at: ${noon + 100_000}, value: "581 248-2222" }];
    const joined = joinRecords(mine, { ...mine, fields: { phone: { seen, values } } });
    const { bytes } = await writeBundle({ ...header, records: [joined] });
    const file = await protect(bytes, "abeille-bijou-cadeau-dauphin-effort-fusion");
    writeFileSync(folder + "/out.maillon.txt", file);
    console.log(header.space.name + ": " + joined.fields.phone.values.length);
  `;
    expect(runNode(script, path).trim()).toBe("Équipe des Estrans: 2");
    const back = new Uint8Array(readFileSync(join(path, "out.maillon.txt")));
    const reading = await readBundle(back, {
      passphrase: "abeille bijou cadeau dauphin effort fusion",
    });
    expect(reading).toMatchObject({
      ok: true,
      bundle: { records: [{ fields: { phone: { seen: { [annie]: 3, [bruno]: 9 } } } }] },
    });
  },
);

test("what readBundle gives can be joined, and made short again", async () => {
  const { bytes } = await write([makeRecord({ name: [annie, 1, noon, "Un"], phone: twoPhones() })]);
  const reading = await readBundle(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const [wide] = wideRecords(reading.bundle);
  if (wide === undefined) throw new Error("no record");
  expect(wide.fields["name"]).toEqual({
    seen: { [annie]: 1 },
    values: [{ actor: annie, n: 1, at: noon, value: "Un" }],
  });
  expect(joinRecords(wide, wide)).toEqual(wide);
  expect(shortRecord(wide)).toEqual(reading.bundle.records[0]);
});
