import type { CheckedRow } from "#formats/check-rows.ts";
import type { SheetType } from "#formats/column-target.ts";
import { matchContacts } from "#formats/match-contacts.ts";
import { matchOrganisations } from "#formats/match-organisations.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { Known } from "./import-known.ts";
import { type Compared, planOf } from "./import-review.ts";

/** Every row beside the directory and the rows above it. */
export function match(
  sheet: SheetType,
  rows: readonly CheckedRow[],
  { of }: Known,
  derived: ReadonlyMap<number, string>,
) {
  const { enterprises, buyers, contacts } = of;
  if (sheet === "contacts") return matchContacts({ rows, enterprises, buyers, contacts });
  return matchOrganisations({ sheet, rows, known: of[sheet], contacts, derived });
}

/** What the rows are read by, before anything is mended. */
export function readingOf({
  file,
  tab,
  prefer,
  header,
  sheet,
  targets,
  only,
}: ImportChoices): string {
  const titles = header === undefined ? "as found" : header;
  return JSON.stringify([
    file,
    tab ?? null,
    prefer ?? null,
    titles,
    sheet ?? null,
    targets,
    only ?? null,
  ]);
}

/** Neither the plan nor a record that it writes on is another than the person saw. */
export function isAsSeen(seen: Compared, now: Compared, choices: ImportChoices): boolean {
  if (seen === now) return true;
  const [before, after] = [seen, now].map((compared) => {
    let drawn = 0;
    return JSON.stringify(planOf(compared, choices, () => `new ${(drawn += 1)}`).writes);
  });
  const { writes } = planOf(now, choices, () => "");
  return (
    before === after &&
    writes.every(({ type, id }) => seen.known.record(type, id) === now.known.record(type, id))
  );
}
