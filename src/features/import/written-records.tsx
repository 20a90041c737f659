import { Show } from "solid-js";
import { municipalityName } from "#domain/municipalities.ts";
import { type SheetType, sheetTypes } from "#formats/column-target.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import type { WrittenIds } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { outWords } from "./out-words.ts";

/** Its records that somebody has changed since. */
export function LeftRecords(props: { readonly left: WrittenIds }) {
  const records = () => sheetTypes.flatMap((type) => named(type, props.left));
  return (
    <Show when={records().length > 0}>
      <div>
        <Records title={t(outWords.leftTitle)} records={records()} />
        <p class="hint">{t(outWords.leftWhy)}</p>
      </div>
    </Show>
  );
}

export interface RecordName {
  readonly type: SheetType;
  readonly id: string;
}

export function named(type: SheetType, ids: WrittenIds): readonly RecordName[] {
  return ids[type] === "" ? [] : ids[type].split(" ").map((id) => ({ type, id }));
}

export function Records(props: {
  readonly title: string;
  readonly records: readonly RecordName[];
}) {
  const { directory, pulse } = useWorkspace();
  /** Read as it is drawn: there may be thousands. */
  const entryOf = ({ type, id }: RecordName): Entry | undefined => {
    pulse.follow([type]);
    return directory.find<SheetType>(type, id);
  };
  /** Where it is, or where the person works. */
  function detailOf(entry: Entry): string | undefined {
    if (entry.type === "contacts") {
      const { buyer, enterprise } = entry;
      if (buyer !== undefined) return linkedName(directory, "buyers", buyer);
      return enterprise && linkedName(directory, "enterprises", enterprise);
    }
    if (entry.type !== "enterprises" && entry.type !== "buyers") return undefined;
    return entry.municipality && municipalityName(entry.municipality);
  }
  return (
    <Show when={props.records.length > 0}>
      <section>
        <SectionHead title={props.title} count={count(props.records.length)} />
        <VirtualList label={props.title} rows={props.records}>
          {(record) => (
            <Show when={entryOf(record())}>
              {(entry) => (
                <Item
                  href={entryLink(entry())}
                  title={<Name text={entryName(entry())} />}
                  detail={detailOf(entry())}
                  center
                  chevron
                />
              )}
            </Show>
          )}
        </VirtualList>
      </section>
    </Show>
  );
}
