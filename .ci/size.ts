/**
 * Weighs what `#/` and `#/entreprises` load when opened cold: the scripts that they reach by static
 * import, and the style. size-limit wants fixed names, and a bundler's chunks have none.
 */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterwards, afterwardsOf, firstScreens } from "./chunks.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** kB of 1,000 bytes, gzip. Source: the performance targets of the project. */
const limits = { js: 75, css: 12 };

const build = process.argv[2] ?? "dist";
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite's own manifest
const manifest = JSON.parse(readFileSync(`${build}/.vite/manifest.json`, "utf8")) as Record<
  string,
  Chunk
>;

/** What index.html begins with: the bundler knows it by its file alone. */
const base = Object.keys(manifest).find((name) => /^_base-.*\.js$/.test(name)) ?? "base";

for (const screen of firstScreens) {
  const first = reach([base, screen]);
  const after = reach([base, screen, ...afterwards, ...(afterwardsOf[screen] ?? [])]);
  const js = weigh(scriptsOf(first));
  const css = weigh(first.flatMap((chunk) => chunk.css ?? []));
  say(
    `${screen}: ${js.toFixed(1)} kB of script, of ${limits.js}; ${css.toFixed(1)} of style, of ${limits.css}`,
  );
  say(`  and at once after: ${(weigh(scriptsOf(after)) - js).toFixed(1)}`);
  if (js > limits.js) say(`  ${(js - limits.js).toFixed(1)} kB over its target`);
  if (js > limits.js || css > limits.css) process.exitCode = 1;
}

function reach(names: readonly string[]): readonly Chunk[] {
  const reached = new Set(names);
  // What is added on the way is gone through too.
  for (const name of reached) for (const next of find(name).imports ?? []) reached.add(next);
  return [...reached].map(find);
}

function find(name: string): Chunk {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`${name} is not in the manifest: name the screens anew`);
  return chunk;
}

function scriptsOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks.map((chunk) => chunk.file).filter((file) => file.endsWith(".js"));
}

function weigh(files: readonly string[]): number {
  return [...new Set(files)]
    .filter((file) => existsSync(`${build}/${file}`))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${build}/${file}`)).length / 1000, 0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
