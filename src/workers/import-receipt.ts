import { type SheetType, sheetTypes } from "#formats/column-target.ts";
import type { PlannedWrite } from "#formats/import-drafts.ts";
import type { Json } from "#crdt/json.ts";
import type { Database } from "#storage/database.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import type { SettingsBeside } from "#storage/writer.ts";
import type { PlanCounts, Review } from "./import-review.ts";
import type { ImportStep } from "./import-steps.ts";

/** What an import did; for this device alone, never in a file. */
export interface ImportReceipt {
  readonly id: string;
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
  readonly undone?: UndoneImport;
}

/** What taking it back did. */
export interface UndoneImport {
  /** Wall clock, ms. */
  readonly at: number;
  readonly binned: number;
  readonly restored: number;
  /** Changed or used since. */
  readonly left: WrittenIds;
}

/** Ids in the order of the file, spaces between them: thousands cross to the page at once. */
export type WrittenIds = Readonly<Record<SheetType, string>>;

/** The newest first. */
export const receiptsSetting = "screen/imports";
const mostReceipts = 20;

const stepsSetting = (id: string) => `screen/import-steps/${id}` as const;

/** What keeps it, with the import itself; `known`: those before it. */
export function receiptSettings(
  facts: Pick<ImportReceipt, "id" | "at" | "name" | "sheet">,
  { lines, plan }: Review,
  writes: readonly PlannedWrite[],
  steps: readonly ImportStep[],
  known: readonly ImportReceipt[],
): SettingsBeside {
  const receipt: ImportReceipt = {
    ...facts,
    lines: lines.lines,
    empty: lines.empty,
    plan,
    created: idsOf(writes.filter(({ action }) => action === "create")),
    changed: idsOf(writes.filter(({ action }) => action !== "create")),
  };
  const all = [receipt, ...known];
  const old = all.slice(mostReceipts).map(({ id }) => [stepsSetting(id), null] as const);
  return {
    ...Object.fromEntries(old),
    [stepsSetting(facts.id)]: asJson(steps),
    [receiptsSetting]: asJson(all.slice(0, mostReceipts)),
  };
}

export async function findReceipts(db: Database): Promise<readonly ImportReceipt[]> {
  const kept = await findSetting(db, receiptsSetting);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only an import writes there
  return (kept ?? []) as unknown as readonly ImportReceipt[];
}

export async function findSteps(db: Database, id: string): Promise<readonly ImportStep[]> {
  const kept = await findSetting(db, stepsSetting(id));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return (kept ?? []) as unknown as readonly ImportStep[];
}

export async function saveUndone(
  db: Database,
  id: string,
  undone: UndoneImport,
): Promise<ImportReceipt | undefined> {
  const all = await findReceipts(db);
  const marked = all.map((receipt) =>
    receipt.id === id ? Object.assign(receipt, { undone }) : receipt,
  );
  await saveSetting(db, receiptsSetting, asJson(marked));
  return marked.find((receipt) => receipt.id === id);
}

export function idsOf(
  writes: readonly { readonly type: SheetType; readonly id: string }[],
): WrittenIds {
  const ids: Record<SheetType, string[]> = { enterprises: [], buyers: [], contacts: [] };
  for (const { type, id } of writes) ids[type].push(id);
  const joined = sheetTypes.map((type) => [type, ids[type].join(" ")] as const);
  return Object.assign({ enterprises: "", buyers: "", contacts: "" }, Object.fromEntries(joined));
}

function asJson(value: unknown): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain JSON, whose types have no index signature
  return value as Json;
}
