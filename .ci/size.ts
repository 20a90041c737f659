/**
 * Weighs what `#/` and `#/entreprises` load when opened cold: the scripts that they reach by static
 * import, and the style. size-limit wants fixed names, and a bundler's chunks have none.
 */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** kB of 1,000 bytes, gzip. Source: the performance targets of the project. */
const limits = { js: 75, css: 12 };
const screens = [
  "src/features/today/today-page.tsx",
  "src/features/enterprises/enterprises-page.tsx",
];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite's own manifest
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Record<
  string,
  Chunk
>;

const reached = new Map<string, Chunk>();
function reach(name: string): void {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`${name} is not in the manifest: name the screens anew`);
  if (reached.has(name)) return;
  reached.set(name, chunk);
  for (const next of chunk.imports ?? []) reach(next);
}
for (const name of ["index.html", ...screens]) reach(name);

const chunks = [...reached.values()];
const weights = {
  js: weigh(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith(".js"))),
  css: weigh([...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]),
};
function weigh(files: readonly string[]): number {
  return files
    .filter((file) => existsSync(`dist/${file}`))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length / 1000, 0);
}

for (const kind of ["js", "css"] as const) {
  const line = `first screen, ${kind}: ${weights[kind].toFixed(1)} kB gzip of ${limits[kind]}\n`;
  process.stdout.write(line);
  if (weights[kind] > limits[kind]) process.exitCode = 1;
}
