import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./words.ts";

/** « 2 changements et 1 rencontre ». */
export function partsOf({ changes, meets, messages }: Entry<"proposals">): string {
  const counts = [changes?.length ?? 0, meets?.length ?? 0, messages?.length ?? 0] as const;
  return listText([
    ...(counts[0] > 0 ? [t(words.changes)(counts[0])] : []),
    ...(counts[1] > 0 ? [t(words.meets)(counts[1])] : []),
    ...(counts[2] > 0 ? [t(words.messages)(counts[2])] : []),
  ]);
}
