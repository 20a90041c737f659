import { createFileOpening, type OpeningFile } from "#parts/open-file.ts";
import type { CheckedFile } from "#workspace/check-file.ts";

export interface CheckedBackup {
  readonly step: "checked";
  readonly file: File;
  readonly checked: CheckedFile;
}

/** How far the file of a backup has come; nothing is kept of it before a person says so. */
export type Opening = OpeningFile | CheckedBackup;

// From « Ouvrir une sauvegarde » to « Comparer »: the six words are not asked for twice.
let handed: CheckedBackup | undefined;

export function handToCompare(opened: CheckedBackup): void {
  handed = opened;
}

export function takeHanded(): CheckedBackup | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}

export function createOpening(first?: CheckedBackup) {
  return createFileOpening<CheckedBackup>(
    "backup",
    (file, checked) => ({ step: "checked", file, checked }),
    first,
  );
}
