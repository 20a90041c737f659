import { createMemo, For, Show } from "solid-js";
import { compareWeights, type RankedPair } from "#domain/matching/compare-weights.ts";
import { strongestReasons } from "#domain/matching/reasons.ts";
import type { Weights } from "#domain/matching/weights.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { linkedName } from "#parts/entry-name.ts";
import { reasonText } from "#parts/reason-text.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** How many pairs are shown. */
const shown = 10;

/** What other weights change, at once: how many pairs rise and fall, and the best ones with their reasons. */
export function Preview(props: {
  readonly input: DayInput;
  readonly kept: Weights;
  readonly drawn: Weights;
}) {
  const found = createMemo(() =>
    compareWeights(props.input.matched, props.kept, props.drawn, shown),
  );
  const sums = () => {
    const { rising, falling, unchanged } = found();
    return rising + falling === 0
      ? t(words.same)
      : dotted(t(words.rising)(rising), t(words.falling)(falling), t(words.unchanged)(unchanged));
  };
  return (
    <section>
      <SectionHead title={t(words.preview)} />
      <Show
        when={found().best.length > 0}
        fallback={<p class="small muted said">{t(words.noPair)}</p>}
      >
        <output class="small block">{sums()}</output>
        <PairList title={t(words.best)(found().best.length)} rows={found().best} />
        <Show when={found().leaving.length > 0}>
          <PairList title={t(words.leaving)} rows={found().leaving} />
        </Show>
      </Show>
    </section>
  );
}

function PairList(props: { readonly title: string; readonly rows: readonly RankedPair[] }) {
  const { directory } = useWorkspace();
  const name = ({ enterprise, buyer }: RankedPair) =>
    t(words.pair)(
      linkedName(directory, "enterprises", enterprise),
      linkedName(directory, "buyers", buyer),
    );
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
                title={name(row)}
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
