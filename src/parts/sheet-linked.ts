import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { sheetWords } from "./sheet-words.ts";

/** « 6 notes », « 2 besoins »: what names this record, and stays when it goes. */
export function linkedCounts({ type, id }: Entry, directory: Directory): readonly string[] {
  const fields = linksTo[type] ?? [];
  return fields.flatMap(({ from, field }) => {
    const rows = directory.linked(from, field, id).length;
    return rows === 0 ? [] : [t(sheetWords.counts[from])(rows)];
  });
}

type From = keyof typeof sheetWords.counts;

const linksTo: Partial<
  Readonly<Record<Entry["type"], readonly { readonly from: From; readonly field: string }[]>>
> = {
  enterprises: [
    { from: "offers", field: "enterprise" },
    { from: "contacts", field: "enterprise" },
    { from: "interactions", field: "enterprises" },
    { from: "followUps", field: "enterprise" },
  ],
  buyers: [
    { from: "needs", field: "buyer" },
    { from: "contacts", field: "buyer" },
    { from: "interactions", field: "buyer" },
    { from: "followUps", field: "buyer" },
  ],
  contacts: [{ from: "interactions", field: "contacts" }],
};
