import { createSignal, For, Show } from "solid-js";
import { byRank } from "#domain/wish.ts";
import { otherSide, pairWith, typeOfSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { pairOf, type Participant } from "#parts/roster.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { PairPicker } from "./pair-picker.tsx";
import { words } from "./words.ts";

/** Whom a participant would like to meet, the most wanted first. */
export function WishList(props: { readonly event: string; readonly participant: Participant }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const [isPicking, setIsPicking] = createSignal(false);
  const wishes = createQuery(["wishes", "enterprises", "buyers"], (directory) => {
    const { side, sheet } = props.participant;
    return directory
      .linked("wishes", side, sheet.id)
      .filter((wish) => wish.event === props.event && wish.side === side)
      .toSorted(byRank);
  });
  const other = () => otherSide[props.participant.side];
  const idOf = (wish: Entry<"wishes">) => pairOf(workspace.directory, wish)[other()];
  const nameOf = (wish: Entry<"wishes">) =>
    linkedName(workspace.directory, typeOfSide[other()], idOf(wish));
  /** The rank that the other side gives back. */
  const answered = createQuery(["wishes", "enterprises", "buyers"], (directory) => {
    const { side, sheet } = props.participant;
    const back = directory
      .linked("wishes", side, sheet.id)
      .filter((wish) => wish.event === props.event && wish.side === other());
    return new Map(back.map((wish) => [idOf(wish), wish.rank ?? 0]));
  });

  function add(id: string): void {
    setIsPicking(false);
    const { event, participant } = props;
    const rank = Math.max(0, ...wishes().map((wish) => wish.rank ?? 0)) + 1;
    const own = { side: participant.side, own: participant.sheet.id };
    const values = { event, ...pairWith(own, id), side: participant.side, rank };
    void run(
      () =>
        saveJoined(workspace, [
          { type: "wishes", of: [event, participant.sheet.id, id, participant.side], values },
        ]),
      t(words.wishKept),
    );
  }

  /** One place up: every rank is said anew, for those typed on two phones may be the same. */
  function raise(at: number): void {
    const order = [...wishes()];
    const [raised] = order.splice(at, 1);
    if (raised === undefined) return;
    order.splice(at - 1, 0, raised);
    const changes = order.map(({ id, record }, place) => ({
      type: "wishes" as const,
      id,
      shown: record,
      values: { rank: place + 1 },
    }));
    void run(() => workspace.save(changes), t(words.wishesKept));
  }

  return (
    <section>
      <SectionHead title={t(words.wishes)} count={wishes().length} />
      <Show when={wishes().length > 0} fallback={<p class="small muted said">{t(words.noWish)}</p>}>
        <ol class="list" aria-label={t(words.wishes)}>
          <For each={wishes()}>
            {(wish, at) => (
              <li>
                <Item
                  center
                  start={<b class="num rank-number">{at() + 1}</b>}
                  title={<Name text={nameOf(wish)} />}
                  detail={
                    <Show when={answered().get(idOf(wish))}>
                      {(rank) => <>{t(words.mutual)(rank())}</>}
                    </Show>
                  }
                  end={
                    <span class="row">
                      <Show when={at() > 0}>
                        <IconButton
                          icon="chevron-up"
                          label={t(words.up)(nameOf(wish))}
                          onClick={() => raise(at())}
                        />
                      </Show>
                      <IconButton
                        icon="x"
                        label={t(words.remove)(nameOf(wish))}
                        onClick={() => void run(() => workspace.remove([wish]), t(words.wishGone))}
                      />
                    </span>
                  }
                />
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Button icon="plus" onClick={() => setIsPicking(true)}>
        {t(words.addWish)}
      </Button>
      <Show when={isPicking()}>
        <PairPicker
          event={props.event}
          participant={props.participant}
          title={t(words.whichWish)}
          chosen={wishes().map(idOf)}
          onChoose={add}
          onClose={() => setIsPicking(false)}
        />
      </Show>
    </section>
  );
}
