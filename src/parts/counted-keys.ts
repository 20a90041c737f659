import { countTypes } from "#domain/count-types.ts";
import { listText } from "#i18n/list-text.ts";
import { heldTypes } from "./held-types.ts";

/** « 1 contact et 3 notes », of records by `type/id`. */
export function countedKeys(keys: readonly string[]): string {
  const records = keys.map((key) => ({ type: key.slice(0, key.lastIndexOf("/")) }));
  return listText(heldTypes(countTypes(records)));
}
