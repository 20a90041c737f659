import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
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
  const isRead = readerOf(useWorkspace()) !== undefined;
  const type = () => props.list.subject.type;
  const chosen = () => props.choosing.chosen().filter(isSheet);
  return (
    <ChoosingBar
      choosing={props.choosing}
      total={props.list.narrowed().rows.length}
      feminine={type() === "enterprises"}
    >
      <Show when={!isRead}>
        <TagChosen chosen={chosen()} />
      </Show>
      <ExportChosen
        type={type()}
        fileName={t(rareListWords[props.list.subject.type].fileName)}
        chosen={chosen()}
      />
      <Show when={!isRead}>
        <BinChosen choosing={props.choosing} said={choosingWords.binned.sheets} />
      </Show>
    </ChoosingBar>
  );
}

function isSheet(entry: ChosenEntry): entry is Entry<ListType> {
  return entry.type === "enterprises" || entry.type === "buyers";
}
