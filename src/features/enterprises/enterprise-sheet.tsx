import { useSearchParams } from "@solidjs/router";
import { mrcOf, municipalityName } from "#domain/municipalities.ts";
import { shortDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { dot } from "#i18n/dotted.ts";
import { enterpriseTraitWords, legalFormWords } from "#i18n/enterprise-words.ts";
import { familyWords } from "#i18n/family-words.ts";
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
import { OtherFacts } from "#parts/sheet-rest.tsx";
import { SheetTags } from "#parts/sheet-tags.tsx";
import { SheetState } from "#parts/sheet-state.tsx";
import { ThreadSection } from "#parts/thread-section.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Capacity, capacityFields } from "./capacity.tsx";
import { contactToCard, enterpriseToCard } from "./enterprise-card.ts";
import { OfferSection } from "./offer-section.tsx";
import { sheetWords } from "./sheet-words.ts";

/** All that is known of an enterprise, and what can be done with it. */
export function EnterpriseSheet(props: {
  readonly id: string;
  readonly list: ListState<"enterprises">;
}) {
  const [parameters] = useSearchParams<{ voir?: string }>();
  const { today } = useWorkspace();
  return (
    <SheetFrame
      type="enterprises"
      id={props.id}
      link={(id) => links.enterprise(id, { query: props.list.query(), show: parameters.voir })}
    >
      {(entry) => (
        <div class="pad sheet">
          <SheetHead
            tags={tagsOf(entry())}
            name={entryName(entry())}
            line={lineOf(entry(), today())}
            edit={isEditable(entry()) ? links.editEnterprise(entry().id) : undefined}
          >
            <SheetTags tags={entry().tags} link={(tag) => links.enterprises({ tags: [tag] })} />
            <QuickActs entry={entry()} toCard={() => enterpriseToCard(entry())} />
          </SheetHead>
          <div class="cols airy">
            <div class="flow">
              <SheetState entry={entry()} />
              <OfferSection enterprise={entry().id} named={parameters.voir} />
              <ContactSection
                of={entry()}
                named={parameters.voir}
                toCard={(contact) => contactToCard(contact, entry())}
              />
              <Capacity enterprise={entry()} />
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

const shownAbove = [
  "name",
  "legalForm",
  "traits",
  "sectors",
  "municipality",
  "verifiedOn",
  "tags",
  ...capacityFields,
];

function tagsOf({ legalForm, traits = [] }: Entry<"enterprises">): readonly string[] {
  const form = legalForm === undefined ? [] : [t(legalFormWords[legalForm])];
  return [...form, ...traits.map((trait) => t(enterpriseTraitWords[trait]))];
}

function lineOf(
  { sectors = [], municipality, verifiedOn }: Entry<"enterprises">,
  today: Parameters<typeof shortDay>[1],
): string {
  const mrc = mrcOf(municipality);
  const place = municipality && [municipalityName(municipality), mrc && t(mrcWords[mrc])];
  return [
    capital(sectors.map((family) => t(familyWords[family])).join(dot)),
    place && place.filter(Boolean).join(", "),
    verifiedOn && t(sheetWords.verified)(shortDay(verifiedOn, today)),
  ]
    .filter(Boolean)
    .join(dot);
}
