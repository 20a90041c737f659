import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { countedKeys } from "#parts/counted-keys.ts";
import { countedStates, createDeviceStates } from "#parts/device-states.ts";
import { links } from "#parts/links.ts";
import type { ErasureRow } from "#storage/database.ts";
import { listErasures } from "#storage/erasures.ts";
import { listHeld } from "#storage/held.ts";
import { Balise } from "#ui/balise.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What was erased for good here, with how many devices have confirmed; what waits for a decision. */
export function Erasures() {
  const { store } = useWorkspace();
  const found = createLive(
    () => store.db,
    async (db) => ({
      erasures: await listErasures(db),
      held: await listHeld(db),
    }),
  );
  return (
    <section class="section">
      <SectionHead title={t(words.erasures)} count={found()?.erasures.length} />
      <Show when={found()?.erasures.length === 0}>
        <p class="small muted said">{t(words.erasuresNone)}</p>
      </Show>
      <ul class="list">
        <For each={found()?.held}>
          {(file) => (
            <li>
              <Item
                href={links.heldErasures(file.file)}
                start={<Balise shape="refus" tone="warn" />}
                title={t(words.held)(file.count)}
                chevron
              />
            </li>
          )}
        </For>
        <For each={found()?.erasures}>{(row) => <Erasure row={row} />}</For>
      </ul>
    </section>
  );
}

function Erasure(props: { readonly row: ErasureRow }) {
  const { today } = useWorkspace();
  const all = createDeviceStates(() => props.row.keys);
  const states = () => countedStates(all());
  const some = () => states().filter(({ at }) => at !== undefined).length + 1;
  return (
    <li>
      <Item
        href={links.erasure(props.row.key.slice("erasure/".length))}
        start={<Balise shape={some() === states().length + 1 ? "ok" : "attend"} />}
        title={`${countedKeys(props.row.keys)}, ${dayAndTime(props.row.at, today())}`}
        detail={t(words.erasureState)(some(), states().length + 1)}
        chevron
      />
    </li>
  );
}
