import { For, Show } from "solid-js";
import { isAboutTeam, isRecordType, type RecordType, recordTypes } from "#domain/record-types.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { plural } from "#i18n/plural.ts";
import { recordWords } from "#i18n/record-words.ts";
import { fileWords } from "#parts/file-words.ts";
import { type Link, links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { KeptReceipt, Receipt } from "#workspace/exchange.ts";
import { freshOf } from "./receipts.ts";
import { receiptWords as words } from "./receipt-words.ts";

const order = Object.keys(recordTypes);

/** Type by type, what a file changed; and what it held beside records. */
export function Arrived(props: { readonly receipt: KeptReceipt }) {
  const types = () =>
    Object.entries(props.receipt.byType)
      .filter(([, counts]) => freshOf(counts) + counts.refused > 0)
      .toSorted(([a], [b]) => place(a) - place(b));
  const records = () => types().filter(([type]) => !isAboutTeam(type));
  const ofTeam = () => types().filter(([type]) => isAboutTeam(type));
  const others = () => props.receipt.lines;
  return (
    <>
      <Part title={t(words.arrived)} types={records()} />
      <Part title={t(words.arrivedOfTeam)} types={ofTeam()} />
      <Show when={others().attachments > 0}>
        <p class="small muted">{t(words.attachments)(others().attachments)}</p>
      </Show>
      <Show when={others().others > 0}>
        <p class="small muted">{t(words.others)(others().others)}</p>
      </Show>
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly types: readonly (readonly [string, Receipt])[];
}) {
  return (
    <Show when={props.types.length > 0}>
      <section>
        <SectionHead title={props.title} />
        <ul class="list">
          <For each={props.types}>
            {([type, counts]) => (
              <li>
                <Item
                  href={isRecordType(type) ? listOf[type]?.() : undefined}
                  title={titleOf(type, freshOf(counts) + counts.refused)}
                  detail={detailOf(type, counts)}
                  chevron={isRecordType(type) && listOf[type] !== undefined}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Where records of a type are listed; the others show on the sheets they belong to. */
const listOf: Partial<Record<RecordType, () => Link>> = {
  enterprises: () => links.enterprises(),
  buyers: () => links.buyers(),
  interactions: () => links.notes(),
  followUps: () => links.followUps(),
  events: () => links.allEvents(),
  devices: () => links.settings(),
  members: () => links.settings(),
  teams: () => links.privacy(),
  incidents: () => links.incidents(),
  accessRequests: () => links.privacy(),
};

function titleOf(type: string, records: number): string {
  if (!isRecordType(type)) return t(fileWords.newer)(records);
  const { one, many } = recordWords[type];
  return `${count(records)} ${plural(records, t(one), t(many))}`;
}

function detailOf(type: string, counts: Receipt): string {
  const feminine = isRecordType(type) ? recordWords[type].feminine : true;
  const { parts } = words;
  const said = [
    counts.created > 0 && t(parts.created)(counts.created, feminine),
    counts.updated > 0 && t(parts.updated)(counts.updated),
    counts.conflict > 0 && t(parts.conflict)(counts.conflict),
    counts.erased > 0 && t(parts.erased)(counts.erased, feminine),
    counts.refused > 0 && t(parts.refused)(counts.refused, feminine),
  ];
  return listText(said.filter((part) => part !== false));
}

function place(type: string): number {
  const at = order.indexOf(type);
  return at < 0 ? order.length : at;
}
