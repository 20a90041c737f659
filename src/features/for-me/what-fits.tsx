import { For, Show } from "solid-js";
import type { Day } from "#domain/day.ts";
import type { Weights } from "#domain/matching/weights.ts";
import { dotted } from "#i18n/dotted.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { needTimingWords } from "#i18n/need-words.ts";
import { AskedList } from "#parts/asked-list.tsx";
import { entryName } from "#parts/entry-name.ts";
import { forMe, forMeTypes, type Other, type Self } from "#parts/for-me.ts";
import { forMeReasons } from "#parts/for-me-reasons.ts";
import { fittingNeeds, fittingOffers, toAsk } from "#parts/to-ask.ts";
import { toAskWords } from "#parts/to-ask-words.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { words } from "./words.ts";

/** What to ask somebody, why to meet, and what they seek or offer, what fits best first. */
export function WhatFits(props: {
  readonly self: Self;
  readonly sheet: Other;
  readonly on: Day;
  readonly weights: Weights;
}) {
  const card = createQuery(forMeTypes, (directory) => {
    const { self, sheet } = props;
    const [row] = forMe(directory, self, [sheet], { on: props.on, weights: props.weights });
    return {
      reasons: row?.fits === true ? forMeReasons(directory, self.side, row.match) : [],
      asked: toAsk(directory, self, sheet.id),
      fitting:
        self.side === "enterprise"
          ? fittingNeeds(directory, self.own, sheet.id)
          : fittingOffers(directory, self.own, sheet.id),
    };
  });
  return (
    <>
      <section>
        <SectionHead title={t(toAskWords.title)} />
        <AskedList asked={card().asked} />
      </section>
      <Show when={card().reasons.length > 0}>
        <section>
          <SectionHead title={t(words.reasons)} />
          <ul class="why3">
            <For each={card().reasons}>{(reason) => <li>{reason}</li>}</For>
          </ul>
        </section>
      </Show>
      <Show when={card().fitting.length > 0}>
        <section>
          <SectionHead
            title={t(props.self.side === "enterprise" ? words.needs : words.offers)}
            count={card().fitting.length}
          />
          <ul class="list">
            <For each={card().fitting}>
              {(one) => (
                <li>
                  <Item title={<Name text={entryName(one)} />} detail={factsOf(one)} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}

function factsOf(one: Entry<"needs"> | Entry<"offers">): string {
  if (one.type === "needs") {
    const { timing, estimatedAmount } = one;
    return dotted(
      timing && t(needTimingWords[timing]),
      estimatedAmount !== undefined && money(estimatedAmount),
    );
  }
  return dotted(one.priceMin !== undefined && money(one.priceMin), one.priceUnit);
}
