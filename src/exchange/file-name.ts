import type { FileKind } from "#domain/bundle-problem.ts";

/**
 * « maillon-bas-saint-laurent-2026-11-23-1405.maillon.txt »: a name that every system, mail and
 * share sheet takes. `at` is said in the time of this device. A backup says that it is one.
 */
export function bundleFileName(
  spaceName: string,
  at: Date,
  isProtected: boolean,
  kind: FileKind = "replica",
): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  const time = `${two(at.getHours())}${two(at.getMinutes())}`;
  return `${starts[kind]}-${plain(spaceName)}-${day}-${time}.maillon.${isProtected ? "txt" : "json"}`;
}

const starts: Readonly<Record<FileKind, string>> = {
  replica: "maillon",
  backup: "maillon-sauvegarde",
  receipt: "maillon-recu",
  publication: "maillon-fiches",
  proposal: "maillon-proposition",
};

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** ASCII letters and figures, 40 at most; what has none of them is « equipe ». */
function plain(name: string): string {
  const letters = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const joined = letters
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]+/g, "-");
  return joined.slice(0, 40).replaceAll(/^-+|-+$/g, "") || "equipe";
}
