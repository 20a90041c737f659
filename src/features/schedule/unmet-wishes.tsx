import { createMemo, Show } from "solid-js";
import { type PairName, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { makeWhyNot } from "#domain/scheduling/why-not.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { ForInParts } from "#parts/for-in-parts.tsx";
import { pairOf } from "#parts/roster.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { placePair } from "./move-meeting.ts";
import type { Names } from "./names.ts";
import { freeRound, whyNotText } from "./planned-day.ts";
import { words } from "./words.ts";

/** Wishes that the plan does not grant, the dearest first, each with why not. */
export function UnmetWishes(props: { readonly input: DayInput; readonly names: Names }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const wishes = createQuery(["wishes"], (directory) =>
    directory.linked("wishes", "event", props.input.event.id),
  );
  const rows = createMemo(() => {
    const { directory } = workspace;
    const met = new Set(props.input.today.map(pairKey));
    const ranks = new Map<string, number>();
    for (const wish of wishes()) {
      const key = pairKey(pairOf(directory, wish));
      if (!met.has(key)) ranks.set(key, Math.min(wish.rank ?? 10, ranks.get(key) ?? 10));
    }
    const whyNot = makeWhyNot(props.input.day, props.input.today);
    return [...ranks]
      .toSorted(([, a], [, b]) => a - b)
      .flatMap(([key]) => {
        const [enterprise = "", buyer = ""] = key.split(" ");
        const pair = { enterprise, buyer };
        const why = whyNot(pair);
        if (why === undefined) return [];
        const free = freeRound(props.input, pair, why);
        return [{ ...pair, text: whyNotText(why, pair, props.names, free), free }];
      });
  });

  function place(pair: PairName, round: number): void {
    const { input } = props;
    void run(() => placePair(workspace, input, pair, round), t(words.placed));
  }

  return (
    <Show when={rows().length > 0}>
      <section>
        <SectionHead title={t(words.unmet)} count={rows().length} />
        <ul class="list" aria-label={t(words.unmet)}>
          <ForInParts each={rows()} some={30}>
            {(row) => (
              <li>
                <Item
                  title={t(words.pair)(props.names.of(row.enterprise), props.names.of(row.buyer))}
                  detail={row.text}
                >
                  <Show when={row.free !== undefined}>
                    <span class="row">
                      <Button shape="small" onClick={() => place(row, row.free ?? 0)}>
                        {t(words.place)((row.free ?? 0) + 1)}
                      </Button>
                    </span>
                  </Show>
                </Item>
              </li>
            )}
          </ForInParts>
        </ul>
      </section>
    </Show>
  );
}
