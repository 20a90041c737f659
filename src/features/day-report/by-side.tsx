import { For } from "solid-js";
import { type DayRecords, dayReport } from "#domain/day-report.ts";
import { typeOfSide } from "#domain/sides.ts";
import type { Side } from "#domain/wish.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { pairOf } from "#parts/roster.ts";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** The figures of each enterprise, or of each buyer. */
export function BySide(props: DayRecords & { readonly side: Side }) {
  const { directory } = useWorkspace();
  const rows = () => {
    const { side, meetings: all } = props;
    const bySide = Map.groupBy(all, (one) => pairOf(directory, one)[side]);
    return [...bySide]
      .map(([id, meetings]) => {
        const report = dayReport({ ...props, meetings });
        return { name: linkedName(directory, typeOfSide[props.side], id), report };
      })
      .toSorted((a, b) => compareNames(a.name, b.name));
  };
  const title = () => t(props.side === "buyer" ? words.byBuyer : words.byEnterprise);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone it scrolls, so the keyboard has to reach it
    <section class="xscroll" tabindex="0" aria-label={title()}>
      <SectionHead title={title()} count={rows().length} />
      <table class="data num">
        <thead>
          <tr>
            <th scope="col">{t(words[props.side])}</th>
            <th scope="col">{t(words.heldShort)}</th>
            <th scope="col">{t(words.missedShort)}</th>
            <th scope="col">{t(words.mutualShort)}</th>
            <th scope="col">{t(words.offersShort)}</th>
            <th scope="col">{t(words.contractsShort)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ name, report }) => (
              <tr>
                <th scope="row">
                  <Name text={name} />
                </th>
                <td>{report.held}</td>
                <td>{report.missedByEnterprise + report.missedByBuyer}</td>
                <td>{t(words.of)(report.mutual.n, report.mutual.of)}</td>
                <td>{report.offers}</td>
                <td>{report.contracts}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
