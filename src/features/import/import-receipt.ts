import type { SheetType } from "#formats/column-target.ts";
import type { Database } from "#storage/database.ts";
import { findSetting, saveSetting, type Settings } from "#storage/settings.ts";
import type {
  ImportChoices,
  Look,
  PlanCounts,
  RecordName,
  WriteAnswer,
} from "#workspace/import-desk.ts";

/** What the last import did, for itself: never in a file. */
export interface ImportReceipt {
  readonly at: number;
  readonly name: string;
  readonly sheet: SheetType;
  /** Lines, the empty ones too. */
  readonly lines: number;
  readonly empty: number;
  readonly plan: PlanCounts;
  readonly created: readonly RecordName[];
  readonly changed: readonly RecordName[];
  readonly left: number;
}

const setting = "screen/last-import";

export async function findReceipt(db: Database): Promise<ImportReceipt | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keepReceipt writes there
  return (await findSetting(db, setting)) as unknown as ImportReceipt | undefined;
}

/** Gives what is left to do of the file, if anything: what was imported is not asked again. */
export async function keepReceipt(
  db: Database,
  {
    choices,
    look,
    answer,
    at,
  }: {
    readonly choices: ImportChoices;
    readonly look: Look;
    readonly answer: Extract<WriteAnswer, { readonly is: "written" }>;
    readonly at: number;
  },
): Promise<ImportChoices | undefined> {
  const { review, created, changed, left } = answer;
  const receipt: ImportReceipt = {
    at,
    name: choices.name,
    sheet: look.sheet,
    lines: review.lines.lines,
    empty: review.lines.empty,
    plan: review.plan,
    created,
    changed,
    left: left.length,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain JSON, whose type has no index signature
  await saveSetting(db, setting, receipt as unknown as Settings[typeof setting]);
  return left.length === 0 ? undefined : { ...choices, only: left };
}
