import { type SheetType, sheetTypes } from "#formats/column-target.ts";
import type { PlannedWrite } from "#formats/import-drafts.ts";
import type { Database } from "#storage/database.ts";
import { saveSetting, type Settings } from "#storage/settings.ts";
import type { PlanCounts, Review } from "./import-review.ts";

/** What the last import did; for this device alone, never in a file. */
export interface ImportReceipt {
  /** Wall clock, ms. */
  readonly at: number;
  readonly name: string;
  readonly sheet: SheetType;
  /** Lines, the empty ones too. */
  readonly lines: number;
  readonly empty: number;
  readonly plan: PlanCounts;
  readonly created: WrittenIds;
  readonly changed: WrittenIds;
}

/** Ids in the order of the file, spaces between them: thousands cross to the page at once. */
export type WrittenIds = Readonly<Record<SheetType, string>>;

export const receiptSetting = "screen/last-import";

export async function saveReceipt(
  db: Database,
  facts: Pick<ImportReceipt, "at" | "name" | "sheet">,
  { lines, plan }: Review,
  writes: readonly PlannedWrite[],
): Promise<void> {
  const receipt: ImportReceipt = {
    ...facts,
    lines: lines.lines,
    empty: lines.empty,
    plan,
    created: idsOf(writes.filter(({ action }) => action === "create")),
    changed: idsOf(writes.filter(({ action }) => action !== "create")),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain JSON, whose type has no index signature
  await saveSetting(db, receiptSetting, receipt as unknown as Settings[typeof receiptSetting]);
}

function idsOf(writes: readonly PlannedWrite[]): WrittenIds {
  const ids: Record<SheetType, string[]> = { enterprises: [], buyers: [], contacts: [] };
  for (const { type, id } of writes) ids[type].push(id);
  const joined = sheetTypes.map((type) => [type, ids[type].join(" ")] as const);
  return Object.assign({ enterprises: "", buyers: "", contacts: "" }, Object.fromEntries(joined));
}
