import { BinChosen } from "#parts/choosing-bin.tsx";
import { ChoosingBar } from "#parts/choosing-bar.tsx";
import { choosingWords } from "#parts/choosing-words.ts";
import type { RowsChoosing } from "#parts/choosing.tsx";

/** What is done with several notes. */
export function ChosenNotes(props: { readonly choosing: RowsChoosing; readonly total: number }) {
  return (
    <ChoosingBar choosing={props.choosing} total={props.total} feminine>
      <BinChosen choosing={props.choosing} said={choosingWords.binned.interactions} />
    </ChoosingBar>
  );
}
