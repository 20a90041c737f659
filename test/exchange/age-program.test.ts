import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { drawEpoch, seal } from "#exchange/team-seal.ts";
import { findAge, withPassphrase } from "../support/age-program.ts";
import { makeRecord, problemOf, recordsOf, write } from "./bundles.ts";

const program = findAge();
const record = makeRecord();
const words = "abeille-bijou-cadeau-dauphin-effort-fusion";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "maillon-age-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function read(...path: readonly string[]): Bytes {
  return new Uint8Array(readFileSync(join(...path)));
}

// Why, if it is skipped, stands in its name: a silent skip would look like a proof.
const [age, keygen, why] =
  "missing" in program ? ["", "", `: ${program.missing}`] : [program.age, program.keygen, ""];

describe.skipIf(age === "")(`the real age program${why}`, { timeout: 60_000 }, () => {
  test("opens what we sealed to the team", async () => {
    const path = folder();
    const { recipient, identity } = await drawEpoch(1);
    const { bytes } = await write([record]);
    writeFileSync(join(path, "key.txt"), `${identity}\n`);
    writeFileSync(join(path, "team.maillon.txt"), await seal(bytes, [recipient]));
    execFileSync(age, ["-d", "-i", "key.txt", "-o", "open.gz", "team.maillon.txt"], {
      cwd: path,
    });
    expect(new Uint8Array(gunzipSync(read(path, "open.gz")))).toEqual(bytes);
  });

  test.for([[], ["--armor"]])("seals to the team what we open %s", async (armour) => {
    const path = folder();
    const { recipient, identity } = await drawEpoch(1);
    const { bytes } = await write([record]);
    writeFileSync(join(path, "plain.json"), bytes);
    const asked = [...armour, "-r", recipient, "-o", "sealed.age", "plain.json"];
    execFileSync(age, asked, { cwd: path });
    const sealed = read(path, "sealed.age");
    expect(recordsOf(await readBundle(sealed, { identities: [identity] }))).toEqual([record]);
    const other = (await drawEpoch(1)).identity;
    expect(problemOf(await readBundle(sealed, { identities: [other] }))).toEqual({
      code: "bundle.sealed",
    });
  });

  test("makes a key of its own, which we seal to", async () => {
    const path = folder();
    execFileSync(keygen, ["-o", "key.txt"], { cwd: path, stdio: "pipe" });
    const recipient = execFileSync(keygen, ["-y", "key.txt"], { cwd: path, encoding: "utf8" });
    const { bytes } = await write([record]);
    writeFileSync(join(path, "f.age"), await seal(bytes, [recipient.trim()]));
    execFileSync(age, ["-d", "-i", "key.txt", "-o", "open.gz", "f.age"], { cwd: path });
    expect(new Uint8Array(gunzipSync(read(path, "open.gz")))).toEqual(bytes);
  });

  test("opens our six words", async () => {
    const path = folder();
    const { bytes } = await write([record]);
    writeFileSync(join(path, "words.maillon.txt"), await protect(bytes, words));
    await withPassphrase(`${age} -d -o open.gz words.maillon.txt`, path, words, 1);
    expect(new Uint8Array(gunzipSync(read(path, "open.gz")))).toEqual(bytes);
  });

  test("locks by words at a cost that we refuse by name, right words or not", async () => {
    const path = folder();
    writeFileSync(join(path, "plain.json"), (await write([record])).bytes);
    await withPassphrase(`${age} -p -o words.age plain.json`, path, words, 2);
    const reading = await readBundle(read(path, "words.age"), { passphrase: words });
    expect(problemOf(reading)).toEqual({ code: "bundle.workFactor", factor: 18 });
  });
});
