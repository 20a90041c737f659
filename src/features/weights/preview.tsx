import { For, Show } from "solid-js";
import type { RankedPair, WeightsCompared } from "#domain/matching/compare-weights.ts";
import { strongestReasons } from "#domain/matching/reasons.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { pairName } from "#parts/pair-name.ts";
import { reasonText } from "#parts/reason-text.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** « 65 paires valent plus · 52 valent moins ». */
export function changesText({ rising, falling, unchanged }: WeightsCompared): string {
  if (rising + falling === 0) return t(words.same);
  return dotted(
    t(words.rising)(rising),
    t(words.falling)(falling),
    unchanged > 0 && t(words.unchanged)(unchanged),
  );
}

/** What other weights change, at once: the best pairs with their reasons, and who leaves them. */
export function Preview(props: { readonly found: WeightsCompared }) {
  return (
    <section>
      <SectionHead title={t(words.preview)} />
      <Show
        when={props.found.best.length > 0}
        fallback={<p class="small muted said">{t(words.noPair)}</p>}
      >
        <PairList title={t(words.best)(props.found.best.length)} rows={props.found.best} />
        <Show when={props.found.leaving.length > 0}>
          <PairList title={t(words.leaving)} rows={props.found.leaving} />
        </Show>
      </Show>
    </section>
  );
}

function PairList(props: { readonly title: string; readonly rows: readonly RankedPair[] }) {
  const { directory } = useWorkspace();
  const detail = ({ match: { points }, pointsBefore, place, placeBefore }: RankedPair) =>
    dotted(
      points === pointsBefore
        ? t(words.points)(points)
        : t(words.pointsBefore)(points, pointsBefore),
      place === placeBefore ? t(words.samePlace) : t(words.placeBefore)(placeBefore),
    );
  const reasons = ({ match }: RankedPair) =>
    strongestReasons(match).flatMap((one) => reasonText(directory, one) ?? []);
  return (
    <>
      <h3 class="q">{props.title}</h3>
      <ul class="list ranked" aria-label={props.title}>
        <For each={props.rows}>
          {(row) => (
            <li>
              <Item
                start={
                  <span class="place num">
                    <span aria-hidden="true">{row.place}</span>
                    <span class="vh">{t(words.place)(row.place)}</span>
                  </span>
                }
                title={pairName(directory, row)}
                detail={detail(row)}
              >
                <ul>
                  <For each={reasons(row)}>{(reason) => <li>{reason}</li>}</For>
                </ul>
              </Item>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
