import { For, Show } from "solid-js";
import { compareNames } from "#i18n/compare-names.ts";
import { dot } from "#i18n/dotted.ts";
import { familyWords } from "#i18n/family-words.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Fold } from "#parts/sheet-fold.tsx";
import { PartEnd } from "#parts/sheet-part-end.tsx";
import { FieldFacts, OddValues, otherFields } from "#parts/sheet-rest.tsx";
import { SheetState } from "#parts/sheet-state.tsx";
import { Icon } from "#ui/icon.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sheetWords } from "./sheet-words.ts";

/** What it sells. */
export function OfferSection(props: {
  readonly enterprise: string;
  /** The offer that the address names. */
  readonly named: string | undefined;
}) {
  const offers = createQuery(["offers", "enterprises"], (directory) =>
    directory
      .linked("offers", "enterprise", props.enterprise)
      .toSorted((a, b) => compareNames(entryName(a), entryName(b))),
  );
  const isRead = readerOf(useWorkspace()) !== undefined;
  return (
    <section>
      <SectionHead
        title={t(sheetWords.offers)}
        count={offers().length || undefined}
        end={
          <Show when={!isRead}>
            <a class="btn plain" href={links.newOffer(props.enterprise)}>
              <Icon name="plus" />
              <span class="vh">{t(sheetWords.addOffer)}</span>
              <span aria-hidden="true">{t(sheetWords.add)}</span>
            </a>
          </Show>
        }
      />
      <Show
        when={offers().length > 0}
        fallback={<p class="small muted">{t(sheetWords.noOffer)}</p>}
      >
        <ul class="list">
          <For each={offers().map(({ id }) => id)}>
            {(id) => (
              <Show when={offers().find((one) => one.id === id)}>
                {(offer) => <OfferFold offer={offer()} named={props.named === id} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function OfferFold(props: { readonly offer: Entry<"offers">; readonly named: boolean }) {
  return (
    <Fold
      named={props.named}
      title={<Name text={entryName(props.offer)} />}
      detail={summaryOf(props.offer)}
    >
      <SheetState entry={props.offer} />
      <FieldFacts entry={props.offer} fields={otherFields(props.offer, ["enterprise", "title"])} />
      <OddValues entry={props.offer} />
      <PartEnd
        entry={props.offer}
        edit={links.editOffer(props.offer.id)}
        removed={t(sheetWords.offerRemoved)}
      />
    </Fold>
  );
}

/** « 18,50 $ à 26 $ par personne · traiteur ». */
function summaryOf(offer: Entry<"offers">): string {
  const { family, available, yearlyCapacity } = offer;
  return [
    available === false && t(sheetWords.unavailable),
    priceOf(offer),
    family && t(familyWords[family]),
    yearlyCapacity,
  ]
    .filter(Boolean)
    .join(dot);
}

function priceOf({ priceMin: least, priceMax: most, priceUnit: unit }: Entry<"offers">): string {
  if (least === undefined && most === undefined) return t(sheetWords.priceOnRequest);
  const price =
    least === undefined
      ? t(sheetWords.upTo)(money(most ?? 0))
      : most === undefined
        ? t(sheetWords.from)(money(least))
        : least === most
          ? money(least)
          : t(sheetWords.between)(money(least), money(most));
  return [price, unit].filter(Boolean).join(" ");
}
