import { Show } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { State } from "#ui/state.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { links } from "./links.ts";
import { sheetWords } from "./sheet-words.ts";
import { useUndoable } from "./undoable.ts";

/** The foot of a sheet: who changed it last, where it is, and what can be done with it whole. */
export function SheetEnd(props: { readonly entry: Entry }) {
  const { author, today, safety, store, remove } = useWorkspace();
  const { run } = useUndoable();
  const key = () => `${props.entry.type}/${props.entry.id}`;
  const isOnlyHere = () => safety().onlyHere > 0 && store.unsent().has(key());
  const last = () => {
    const values = Object.keys(props.entry.record.fields).flatMap((field) =>
      liveValuesOf(props.entry.record, field),
    );
    return values.toSorted((a, b) => b.at - a.at)[0];
  };
  async function toBin(): Promise<void> {
    const { entry } = props;
    await run(() => remove([entry]), t(sheetWords.binnedToast));
  }
  return (
    <section class="flow">
      <p class="small muted">
        <Show when={last()}>
          {(value) => t(sheetWords.changed)(authorText(author(value().actor), value().at, today()))}
        </Show>
      </p>
      <Show when={isOnlyHere()}>
        <p>
          <State shape="ici" tone="here">
            {t(sheetWords.onlyHere)(t(thisDeviceWords[deviceKind()]))}
          </State>
        </p>
      </Show>
      <div class="row wrap">
        <a class="btn" href={links.history(props.entry.type, props.entry.id)}>
          {t(sheetWords.history)}
        </a>
        <Show when={props.entry.state !== "binned"}>
          <Button icon="trash" onClick={() => void toBin()}>
            {t(sheetWords.bin)}
          </Button>
        </Show>
      </div>
    </section>
  );
}
