import type { StoredRecord } from "#crdt/record.ts";
import { isAboutTeam } from "#domain/record-types.ts";
import { countOutcomes, type Outcome, previewOutcomes, type Receipt } from "#exchange/receipt.ts";
import type { KeptReceipt } from "#exchange/receipt-record.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import type { Store } from "#storage/store.ts";

export type Counted = Pick<KeptReceipt, "counts" | "byType" | "questions">;

/**
 * What joining the records of a file is about to do, for its receipt, where the file takes several
 * transactions: counted once, before the first; resumed after a kill, it says the same.
 */
export async function countOnce(
  store: Store,
  inbox: string,
  records: readonly StoredRecord[],
): Promise<Counted> {
  const { db, replica } = store;
  const name = `screen/receiving/${inbox}` as const;
  const kept = (await isResumed(store, inbox)) ? await findSetting(db, name) : undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only written here
  if (kept !== undefined) return kept as unknown as Counted;
  const counted = countReceived(replica, records);
  await saveSetting(db, name, { ...counted });
  return counted;
}

/** Some transactions of the file are on the disk already. */
export async function isResumed({ db }: Pick<Store, "db">, inbox: string): Promise<boolean> {
  return (await db.meta.get(`cursor/${inbox}`)) !== undefined;
}

export function countReceived(
  replica: Parameters<typeof previewOutcomes>[0],
  records: readonly StoredRecord[],
): Counted {
  const outcomes = new Map<string, Outcome[]>();
  const questions = new Set<string>();
  for (const [{ type, id }, outcome] of previewOutcomes(replica, records)) {
    const known = outcomes.get(type);
    if (known === undefined) outcomes.set(type, [outcome]);
    else known.push(outcome);
    if (outcome === "conflict") questions.add(`${type}/${id}`);
  }
  const byType = new Map<string, Receipt>();
  for (const [type, ofType] of outcomes) byType.set(type, countOutcomes(ofType));
  return {
    // Who holds what is no « fiche » of the total: whoever sent the file was not told of it either.
    counts: countOutcomes(
      [...outcomes].flatMap(([type, ofType]) => (isAboutTeam(type) ? [] : ofType)),
    ),
    byType: Object.fromEntries(byType),
    questions: [...questions],
  };
}
