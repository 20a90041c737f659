import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { municipalityName } from "#domain/municipalities.ts";
import { buyerTypeWords } from "#i18n/buyer-type-words.ts";
import { fiscalYearWords, regimeWords } from "#i18n/buyer-words.ts";
import { shortDay } from "#i18n/calendar.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { mrcWords } from "#i18n/mrc-words.ts";
import { ContactSection } from "#parts/contact-section.tsx";
import type { ListState } from "#parts/directory-list-state.ts";
import { isEditable } from "#parts/editable.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { QuickActs } from "#parts/quick-acts.tsx";
import { SheetEnd } from "#parts/sheet-end.tsx";
import { SheetFrame } from "#parts/sheet-frame.tsx";
import { SheetHead } from "#parts/sheet-head.tsx";
import { FieldFacts, filled, OtherFacts } from "#parts/sheet-rest.tsx";
import { SheetTags } from "#parts/sheet-tags.tsx";
import { SheetState } from "#parts/sheet-state.tsx";
import { ThreadSection } from "#parts/thread-section.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { buyerToCard, contactToCard } from "./buyer-card.ts";
import { mrcsOf } from "./buyer-place.ts";
import { NeedSection } from "./need-section.tsx";
import { sheetWords } from "./sheet-words.ts";

/** All that is known of a buyer, and what can be done with it. */
export function BuyerSheet(props: { readonly id: string; readonly list: ListState<"buyers"> }) {
  const [parameters] = useSearchParams<{ voir?: string }>();
  const { today } = useWorkspace();
  return (
    <SheetFrame
      type="buyers"
      id={props.id}
      link={(id) => links.buyer(id, { query: props.list.query(), show: parameters.voir })}
    >
      {(entry) => (
        <div class="pad sheet">
          <SheetHead
            tags={tagsOf(entry())}
            name={entryName(entry())}
            line={lineOf(entry(), today())}
            edit={isEditable(entry()) ? links.editBuyer(entry().id) : undefined}
          >
            <SheetTags tags={entry().tags} link={(tag) => links.buyers({ tags: [tag] })} />
            <QuickActs entry={entry()} toCard={() => buyerToCard(entry())} />
          </SheetHead>
          <div class="cols airy">
            <div class="flow">
              <SheetState entry={entry()} />
              <ContactSection
                of={entry()}
                named={parameters.voir}
                toCard={(contact) => contactToCard(contact, entry())}
              />
              <BeforeVisit buyer={entry()} />
              <NeedSection buyer={entry().id} named={parameters.voir} />
            </div>
            <div class="flow">
              <ThreadSection of={entry()} />
              <OtherFacts entry={entry()} above={shownAbove} />
              <SheetEnd entry={entry()} />
            </div>
          </div>
        </div>
      )}
    </SheetFrame>
  );
}

const visitFields = [
  "procurementPolicy",
  "directAwardThreshold",
  "budgetMonth",
  "contractRulesUrl",
  "contractRulesOn",
];

/** How it buys: what one reads in the car. */
function BeforeVisit(props: { readonly buyer: Entry<"buyers"> }) {
  return (
    <Show when={filled(props.buyer, visitFields).length > 0}>
      <section>
        <SectionHead title={t(sheetWords.before)} />
        <FieldFacts entry={props.buyer} fields={visitFields} unsure={["directAwardThreshold"]} />
      </section>
    </Show>
  );
}

const shownAbove = [
  "name",
  "buyerType",
  "regime",
  "municipality",
  "mrcs",
  "fiscalYear",
  "verifiedOn",
  "tags",
  ...visitFields,
];

function tagsOf({ buyerType, regime }: Entry<"buyers">): readonly string[] {
  return [
    ...(buyerType === undefined ? [] : [t(buyerTypeWords[buyerType])]),
    ...(regime === undefined ? [] : [t(regimeWords[regime])]),
  ];
}

function lineOf(buyer: Entry<"buyers">, today: Parameters<typeof shortDay>[1]): string {
  const { municipality, fiscalYear, verifiedOn } = buyer;
  const mrcs = mrcsOf(buyer).map((code) => t(mrcWords[code]));
  return [
    [municipality && municipalityName(municipality), ...mrcs].filter(Boolean).join(", "),
    fiscalYear && t(sheetWords.fiscalYear)(t(fiscalYearWords[fiscalYear])),
    verifiedOn && t(sheetWords.verified)(shortDay(verifiedOn, today)),
  ]
    .filter(Boolean)
    .join(dot);
}
