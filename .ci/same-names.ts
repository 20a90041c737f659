import type { Plugin } from "vite";

interface Chunk {
  readonly type: "chunk";
  readonly name: string;
  readonly fileName: string;
  code: string;
}

/**
 * Gives what the base exports to all other files the short names that it has inside: the bundler
 * draws a second short name for each, and two hundred pairs that rhyme with nothing are 0.5 kB of
 * the first screen. The names inside follow from the content that the file's hash is made of.
 */
export function sameNames(): Plugin {
  return {
    name: "maillon:same-names",
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const base = chunks.find(({ name }) => name === "base");
        if (base !== undefined) nameAlike(base, chunks);
      },
    },
  };
}

const exported = /export\{(?<list>[^{}]*)\};?\s*$/;

function nameAlike(base: Chunk, chunks: readonly Chunk[]): void {
  const file = base.fileName.slice(base.fileName.lastIndexOf("/") + 1);
  const list = exported.exec(base.code)?.groups?.["list"] ?? "";
  const inside = new Map(list.split(",").map((pair) => [outerOf(pair), innerOf(pair)]));
  // Without names, for what the base does at the start, there is nothing to rename.
  const from = `"\\./${file.replaceAll(".", "\\.")}"`;
  const imported = new RegExp(`import(?:\\{([^{}]*)\\}from)?${from}`, "g");
  const users = chunks.filter((chunk) => chunk !== base && chunk.code.includes(file));
  const renamed = users.map(({ code }) =>
    code.replaceAll(imported, (whole, names?: string) => {
      if (names === undefined) return whole;
      const pairs = names.split(",").map((pair) => {
        const [name, here] = [inside.get(innerOf(pair)), outerOf(pair)];
        if (name === undefined) throw new Error(`${file} does not export what asks ${pair}`);
        return name === here ? here : `${name} as ${here}`;
      });
      return whole.replace(names, () => pairs.join(","));
    }),
  );
  // Named in any other way, a file would ask for names that are gone.
  for (const [at, user] of users.entries()) {
    const asks = user.code.split(file).length - 1;
    if (asks !== [...user.code.matchAll(imported)].length) {
      throw new Error(
        `${user.fileName} names ${file} in a way that .ci/same-names.ts cannot follow`,
      );
    }
    user.code = renamed[at] ?? user.code;
  }
  base.code = base.code.replace(
    exported,
    `export{${[...new Set(inside.values())].toSorted().join(",")}};`,
  );
}

/** Of « a as b », and of « a » alone. */
function innerOf(pair: string): string {
  return pair.split(" as ")[0] ?? pair;
}

function outerOf(pair: string): string {
  return pair.split(" as ").at(-1) ?? pair;
}
