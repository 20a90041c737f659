import { Show } from "solid-js";
import type { DayReport } from "#domain/day-report.ts";
import { meetingStates } from "#domain/meeting.ts";
import { capital } from "#i18n/capital.ts";
import { count, money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { meetingStateWords } from "#i18n/matchmaking-words.ts";
import { type Bar, Bars } from "./bars.tsx";
import { words } from "./words.ts";

/** What became of the meetings, what they led to, and in dollars. */
export function Charts(props: { readonly report: DayReport }) {
  const states = () => {
    const { report } = props;
    const of = {
      planned: report.planned,
      held: report.held,
      "enterprise-absent": report.missedByEnterprise,
      "buyer-absent": report.missedByBuyer,
      cancelled: report.cancelled,
    };
    const rows = meetingStates.filter((state) => of[state] > 0);
    return barsOf(
      rows.map((state) => ({
        label: capital(t(meetingStateWords[state])),
        number: of[state],
        fill: state === "held" ? "p3" : "p1",
      })),
    );
  };
  const led = () => {
    const { held, mutual, offers, contracts } = props.report;
    return barsOf([
      { label: t(words.ledHeld), number: held, fill: "p1" },
      { label: t(words.ledMutual), number: mutual.n, fill: "p2" },
      { label: t(words.ledOffers), number: offers, fill: "p2" },
      { label: t(words.ledContracts), number: contracts, fill: "p3" },
    ]);
  };
  const dollars = () => {
    const { inSight, signed } = props.report;
    return barsOf(
      [
        { label: t(words.sightBar), number: inSight, fill: "p1" },
        { label: t(words.signedBar), number: signed, fill: "p3" },
      ],
      money,
    );
  };
  return (
    <div class="halves">
      <Bars title={t(words.became)} bars={states()} />
      <Bars title={t(words.led)} bars={led()} />
      <Show when={props.report.inSight + props.report.signed > 0}>
        <Bars title={t(words.dollars)} bars={dollars()} />
      </Show>
    </div>
  );
}

interface Counted extends Pick<Bar, "label" | "fill"> {
  readonly number: number;
}

function barsOf(rows: readonly Counted[], figure = count): readonly Bar[] {
  const most = Math.max(1, ...rows.map(({ number }) => number));
  return rows.map(({ label, number, fill }) => ({
    label,
    fill,
    figure: figure(number),
    share: number / most,
  }));
}
