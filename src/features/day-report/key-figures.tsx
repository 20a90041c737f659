import { For } from "solid-js";
import type { DayReport } from "#domain/day-report.ts";
import { count, money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

/** Six figures that say it all at a glance, each with what it is of. */
export function KeyFigures(props: { readonly report: DayReport }) {
  const figures = (): readonly (readonly [figure: string, said: string])[] => {
    const { report } = props;
    const all = report.planned + report.held + report.missedByEnterprise + report.missedByBuyer;
    const { mutual, promises, toOffer } = report;
    return [
      [count(report.held), t(words.held)(report.held, all)],
      [t(words.of)(mutual.n, mutual.of), t(words.mutual)],
      [t(words.of)(promises.inTime, promises.made), t(words.promises)],
      [
        toOffer === undefined ? "–" : t(words.days)(toOffer.first),
        toOffer === undefined ? t(words.noOffer) : t(words.toOffer)(toOffer.middle, report.offers),
      ],
      [money(report.inSight), t(words.inSight)(report.amountsOf)],
      [money(report.signed), t(words.signed)(report.contracts)],
    ];
  };
  return (
    <div class="kpis">
      <For each={figures()}>
        {([figure, said]) => (
          <div>
            <b class="num">{figure}</b>
            <span>{said}</span>
          </div>
        )}
      </For>
    </div>
  );
}
