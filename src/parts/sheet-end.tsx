import { Show } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { type Link, links } from "./links.ts";
import { refusalText } from "./refusal.ts";
import { sheetWords } from "./sheet-words.ts";

/** The foot of a sheet: who changed it last, where it is, and what can be done with it whole. */
export function SheetEnd(props: { readonly entry: Entry; readonly edit: Link }) {
  const { author, today, safety, store, remove } = useWorkspace();
  const toasts = useToasts();
  const key = () => `${props.entry.type}/${props.entry.id}`;
  const isOnlyHere = () => safety().onlyHere > 0 && store.unsent().has(key());
  const last = () => {
    const values = Object.keys(props.entry.record.fields).flatMap((field) =>
      liveValuesOf(props.entry.record, field),
    );
    return values.toSorted((a, b) => b.at - a.at)[0];
  };
  async function toBin(): Promise<void> {
    try {
      const saved = await remove([props.entry]);
      toasts.show({ text: t(sheetWords.binnedToast), undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
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
        <a class="btn" href={props.edit}>
          <Icon name="pencil" />
          {t(sheetWords.edit)}
        </a>
        <a class="btn" href={links.history(props.entry.type, props.entry.id)}>
          {t(sheetWords.history)}
        </a>
        <Show when={props.entry.state !== "binned"}>
          <Button kind="danger" icon="trash" onClick={() => void toBin()}>
            {t(sheetWords.bin)}
          </Button>
        </Show>
      </div>
    </section>
  );
}
