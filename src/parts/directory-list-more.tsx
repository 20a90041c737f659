import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { ListState } from "./directory-list-state.ts";
import { moreWords } from "./directory-list-more-words.ts";
import { listWords } from "./directory-list-words.ts";
import type { ListType } from "./filter-facets.ts";
import { handOver } from "./hand-over.ts";

/** What else is done with a list: bring a sheet in, take this one out. */
export function MoreSheet<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly onClose: () => void;
}) {
  const toasts = useToasts();
  async function takeOut(): Promise<void> {
    const file = await props.list.subject.toCsv(props.list.narrowed().rows);
    props.onClose();
    const way = await handOver(file);
    if (way !== "cancelled") toasts.show({ text: t(moreWords.exported) });
  }
  return (
    <Sheet title={t(listWords.more)} closeLabel={t(moreWords.close)} onClose={props.onClose}>
      <a class="btn big left" href={props.list.subject.links.fresh()}>
        <Icon name="plus" />
        {t(props.list.subject.words.fresh)}
      </a>
      <a class="btn big left" href={props.list.subject.links.import()}>
        <Icon name="download" />
        {t(moreWords.import)}
      </a>
      <Button icon="share-2" shape="big left" onClick={() => void takeOut()}>
        {t(moreWords.export)(props.list.narrowed().rows.length)}
      </Button>
    </Sheet>
  );
}
