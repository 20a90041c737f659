import type { LinkTarget } from "#domain/field.ts";
import type { RecordType } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { type Shown, toEntry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { cellLabel, cellText } from "./cell-text.ts";
import { cellWords as words } from "./cell-words.ts";
import { linkedName } from "./entry-name.ts";

/** A cell as one reads it in a version of a record: that of a file, that which stands here. */
export function useVersionTexts() {
  const { directory } = useWorkspace();
  const nameOf = (to: LinkTarget, id: string) => linkedName(directory, to, id);
  return {
    label: (type: RecordType, cell: string) =>
      cell === "deleted" ? t(words.bin) : cellLabel(type, cell, nameOf),
    /** Empty where it says nothing. */
    text: (type: RecordType, record: Shown, cell: string) => {
      if (cell === "deleted") {
        return t(toEntry(type, record).state === "live" ? words.outOfBin : words.inBin);
      }
      return liveValuesOf(record, cell)
        .filter(({ value }) => value !== null)
        .map(({ value }) => cellText(type, cell, value, nameOf))
        .join(` ${t(words.or)} `);
    },
  };
}
