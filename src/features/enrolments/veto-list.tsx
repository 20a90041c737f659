import { createSignal, For, Show } from "solid-js";
import { otherSide, pairWith, typeOfSide } from "#domain/sides.ts";
import { dotted } from "#i18n/dotted.ts";
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

/** Whom a participant is not to meet, whoever asked. */
export function VetoList(props: { readonly event: string; readonly participant: Participant }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const [isPicking, setIsPicking] = createSignal(false);
  const other = () => otherSide[props.participant.side];
  const vetoes = createQuery(["vetoes", "enterprises", "buyers"], (directory) =>
    directory
      .linked("vetoes", props.participant.side, props.participant.sheet.id)
      .filter((veto) => veto.event === props.event),
  );
  const idOf = (veto: Entry<"vetoes">) => pairOf(workspace.directory, veto)[other()];
  const nameOf = (veto: Entry<"vetoes">) =>
    linkedName(workspace.directory, typeOfSide[other()], idOf(veto));

  function add(id: string): void {
    setIsPicking(false);
    const { event, participant } = props;
    const own = { side: participant.side, own: participant.sheet.id };
    const { enterprise, buyer } = pairWith(own, id);
    const values = { event, enterprise, buyer, side: participant.side };
    void run(
      () => saveJoined(workspace, [{ type: "vetoes", of: [event, enterprise, buyer], values }]),
      t(words.vetoKept),
    );
  }

  return (
    <section>
      <SectionHead title={t(words.vetoes)} count={vetoes().length} />
      <Show when={vetoes().length > 0}>
        <ul class="list" aria-label={t(words.vetoes)}>
          <For each={vetoes()}>
            {(veto) => (
              <li>
                <Item
                  center
                  title={<Name text={nameOf(veto)} />}
                  detail={dotted(veto.side && t(words.vetoBy[veto.side]), veto.why)}
                  end={
                    <IconButton
                      icon="x"
                      label={t(words.remove)(nameOf(veto))}
                      onClick={() => void run(() => workspace.remove([veto]), t(words.vetoGone))}
                    />
                  }
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Button icon="plus" onClick={() => setIsPicking(true)}>
        {t(words.addVeto)}
      </Button>
      <Show when={isPicking()}>
        <PairPicker
          event={props.event}
          participant={props.participant}
          title={t(words.whichVeto)}
          chosen={vetoes().map(idOf)}
          onChoose={add}
          onClose={() => setIsPicking(false)}
        />
      </Show>
    </section>
  );
}
