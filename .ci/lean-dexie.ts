import type { Plugin } from "vite";

/**
 * Dexie is one file of which a bundler can leave out little: methods of its classes, and the layers that
 * it puts over each table, are all reachable. What this app never calls is cut out here, by name: 5 kB
 * of the first screen. The tests and the workers read the same file, so that a call of what is missing
 * fails there; a name that a newer Dexie does not have fails the build.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  Table: ["mapToClass", "defineClass", "upsert", "bulkUpdate", "offset"],
  Collection: [
    "raw",
    "sortBy",
    "offset",
    "until",
    "or",
    "desc",
    "eachUniqueKey",
    "firstKey",
    "lastKey",
    "distinct",
  ],
  WhereClause: [
    "startsWithIgnoreCase",
    "equalsIgnoreCase",
    "anyOfIgnoreCase",
    "startsWithAnyOfIgnoreCase",
    "notEqual",
    "noneOf",
    "inAnyRange",
    "startsWithAnyOf",
  ],
  Transaction: ["waitFor"],
  /** What hangs on `Dexie` itself. */
  statics: ["getDatabaseNames", "defineClass", "async", "spawn", "waitFor", "getObjectDiff"],
  /**
   * Layers: answers kept in memory, which our databases turn off; hooks, of which we have none; and the
   * first columns of a compound index in the place of one of their own.
   */
  layers: ["cacheMiddleware", "hooksMiddleware", "virtualIndexMiddleware"],
};

const file = "dexie/dist/modern/dexie.mjs";

export function leanDexie(): Plugin {
  return {
    name: "maillon:lean-dexie",
    enforce: "pre",
    // 2 kB less than the file that its package.json names, which older browsers can read.
    config: () => ({ resolve: { alias: [{ find: /^dexie$/, replacement: file }] } }),
    transform(code, id) {
      if (!id.endsWith(file)) return undefined;
      const cuts = Object.entries(unused).flatMap(([of, names]) =>
        names.map((name) => find(code, of, name)),
      );
      let lean = code;
      for (const [start, end] of cuts.toSorted(([a], [b]) => b - a)) {
        lean = lean.slice(0, start) + lean.slice(end);
      }
      return { code: lean, map: null };
    },
  };
}

/** Where it begins and ends; Dexie's file is laid out by a machine, four spaces a level. */
function find(code: string, of: string, name: string): readonly [number, number] {
  if (of === "layers") return only(code, new RegExp(`^ {8}this\\.use\\(${name}\\);\n`, "gm"), name);
  const home =
    of === "statics"
      ? /^props\(Dexie, \{\n[^]*?\n\}\);\n/gm
      : new RegExp(`^class ${of} \\{\n[^]*?\n\\}\n`, "gm");
  const [from, to] = only(code, home, of);
  const member = new RegExp(
    `^ {4}${name}(?:\\(.*\\{\n|: (?:async )?function.*\\{\n)[^]*?^ {4}\\},?\n|^ {4}${name}: .*,\n`,
    "gm",
  );
  const [start, end] = only(code.slice(from, to), member, `${of}.${name}`);
  return [from + start, from + end];
}

function only(code: string, pattern: RegExp, name: string): readonly [number, number] {
  const [found, ...more] = code.matchAll(pattern);
  if (found === undefined || more.length > 0) throw new Error(`Dexie has no ${name}, or two`);
  return [found.index, found.index + found[0].length];
}
