import { listText } from "#i18n/list-text.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { authorName } from "./author-text.ts";
import type { CrossedPlans } from "./crossed-plans.ts";

/** « vous et Solène »: who made the plans that crossed; undefined where nobody can tell. */
export function plannersOf(
  { plans }: CrossedPlans,
  author: Workspace["author"],
): string | undefined {
  const names = plans.flatMap(({ actor }) =>
    actor === undefined ? [] : authorName(author(actor)),
  );
  return names.length === 0 ? undefined : listText(names);
}
