import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { words } from "./words.ts";

/** How many moves one saved meeting may be worth. */
const budgets = [0, 1, 3, 5] as const;

export function Budget(props: {
  readonly moves: number;
  readonly onChoose: (moves: number) => void;
}) {
  return (
    <ChipGroup
      legend={t(words.budget)}
      choices={budgets.map((moves) => ({ value: String(moves), label: moves }))}
      chosen={String(props.moves)}
      onChoose={(moves) => props.onChoose(Number(moves))}
    />
  );
}
