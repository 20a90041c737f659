/**
 * Writes notices.txt beside the app: whose work it carries, each under its own licence. Read from what
 * npm installed, so that the list follows package.json.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const root = join(import.meta.dirname, "..");

export function notices(): Plugin {
  return {
    name: "notices",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "notices.txt", source: noticesText() });
    },
  };
}

function noticesText(): string {
  const words = readFileSync(join(root, "src/exchange/french-words.ts"), "utf8");
  const [, comment = ""] = /^\/\*! @license\n([\s\S]*?)\*\//.exec(words) ?? [];
  const entries = [
    ...[...shipped()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    tabler,
    comment.replaceAll(/^ \* ?/gm, "").trim(),
    register,
  ];
  return `${[first, ...entries].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** The packages of package.json and those that they need, with their licences, by name. */
function shipped(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = Object.keys(manifest(root).dependencies ?? {}).map((name) => ({
    name,
    from: root,
  }));
  for (const { name, from } of waiting) {
    const folder = installed(name, from);
    const { version, license, dependencies = {} } = manifest(folder);
    const title = `${name} ${version} (${license})`;
    if (found.has(title)) continue;
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8").trim());
    if (texts.length === 0) throw new Error(`${name} has no licence file: add its text here`);
    found.set(title, [title, ...texts].join("\n\n"));
    waiting.push(...Object.keys(dependencies).map((next) => ({ name: next, from: folder })));
  }
  return found;
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifest(folder: string): Manifest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm itself refuses another shape
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** As Node finds it: in the package's own node_modules, else above. */
function installed(name: string, from: string): string {
  const own = join(from, "node_modules", name);
  try {
    manifest(own);
    return own;
  } catch {
    if (from === root) throw new Error(`${name} is not installed`);
    return installed(name, root);
  }
}

const first = `Maillon
Droit d’auteur © 2026, les auteurs de Maillon. LiLiQ-P 1.1 (LICENSE).

Maillon contient le travail d’autres personnes, chacun sous sa licence.
Maillon contains the work of other people, each under its own licence.`;

const tabler = `Tabler Icons 3.51.0 (MIT), outlines in src/ui/icon-paths.ts and more-icon-paths.ts

MIT License

Copyright (c) 2020-2026 Paweł Kuna

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

const register = `Names and codes of municipalities and MRC: Répertoire des municipalités,
ministère des Affaires municipales et de l’Habitation du Québec.
Categories of purchases: SEAO, Secrétariat du Conseil du trésor du Québec.`;
