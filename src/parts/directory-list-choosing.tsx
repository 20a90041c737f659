import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { BinChosen } from "./choosing-bin.tsx";
import { ChoosingBar } from "./choosing-bar.tsx";
import { ExportChosen } from "./choosing-export.tsx";
import { TagChosen } from "./choosing-tags.tsx";
import { choosingWords } from "./choosing-words.ts";
import type { ChosenEntry, RowsChoosing } from "./choosing.tsx";
import type { ListState } from "./directory-list-state.ts";
import type { ListType } from "./filter-facets.ts";
import { rareListWords } from "./directory-list-rare-words.ts";

/** What is done with several enterprises, or buyers. */
export function ChosenSheets<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly choosing: RowsChoosing;
}) {
  const type = () => props.list.subject.type;
  const chosen = () => props.choosing.chosen().filter(isSheet);
  return (
    <ChoosingBar
      choosing={props.choosing}
      total={props.list.narrowed().rows.length}
      feminine={type() === "enterprises"}
    >
      <TagChosen chosen={chosen()} />
      <ExportChosen
        type={type()}
        fileName={t(rareListWords[props.list.subject.type].fileName)}
        chosen={chosen()}
      />
      <BinChosen choosing={props.choosing} said={choosingWords.binned.sheets} />
    </ChoosingBar>
  );
}

function isSheet(entry: ChosenEntry): entry is Entry<ListType> {
  return entry.type === "enterprises" || entry.type === "buyers";
}
