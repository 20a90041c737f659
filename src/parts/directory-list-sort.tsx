import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Sheet } from "#ui/sheet.tsx";
import type { ListState } from "./directory-list-state.ts";
import { sortOrders } from "./list-order.ts";
import { moreWords } from "./directory-list-more-words.ts";
import { listWords } from "./directory-list-words.ts";
import type { ListType } from "./filter-facets.ts";

/** By what a list is sorted. */
export function SortSheet<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly onClose: () => void;
}) {
  const orders = () =>
    sortOrders.filter((order) => order !== "relevance" || props.list.found() !== undefined);
  return (
    <Sheet title={t(moreWords.sort)} closeLabel={t(moreWords.close)} onClose={props.onClose}>
      <ChipGroup
        legend={t(moreWords.sort)}
        hiddenLegend
        choices={orders().map((order) => ({
          value: order,
          label: capital(t(listWords.sorts[order])),
        }))}
        chosen={props.list.order()}
        onChoose={(order) => {
          props.list.setSort(order);
          props.onClose();
        }}
        onClear={() => props.onClose()}
      />
    </Sheet>
  );
}
