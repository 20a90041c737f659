import type { PairName } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** « Menuiserie du Fleuve × Ville de Grand-Aulne ». */
export function usePairText(): (pair: PairName) => string {
  const { directory } = useWorkspace();
  return ({ enterprise, buyer }) =>
    t(words.pair)(
      linkedName(directory, "enterprises", enterprise),
      linkedName(directory, "buyers", buyer),
    );
}
