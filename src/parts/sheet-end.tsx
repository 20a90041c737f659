import { lazy, Show, Suspense } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { State } from "#ui/state.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { isFromTeam } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { type Link, links } from "./links.ts";
import { nounOf } from "./record-noun.ts";
import { sheetWords } from "./sheet-words.ts";
import { useUndoable } from "./undoable.ts";

const MoreLinks = lazy(async () => ({ default: (await import("./sheet-more.tsx")).MoreLinks }));
const FromTeam = lazy(async () => ({ default: (await import("./reader-acts.tsx")).FromTeam }));
const MergedHere = lazy(async () => ({ default: (await import("./sheet-merge.tsx")).MergedHere }));

interface SheetEndProps {
  readonly entry: Entry;
  /** Where the way to change it is not at the top. */
  readonly edit?: Link | undefined;
}

/** The foot of a sheet: who changed it last, where it is, and what can be done with it whole. */
export function SheetEnd(props: SheetEndProps) {
  return (
    <Show when={isFromTeam(props.entry)} fallback={<OwnEnd {...props} />}>
      <Suspense>
        <FromTeam acts />
      </Suspense>
    </Show>
  );
}

function OwnEnd(props: SheetEndProps) {
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
    const { one, isFeminine } = nounOf(entry.type);
    await run(() => remove([entry]), t(sheetWords.binnedToast)(one, isFeminine));
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
        <Show when={props.entry.state !== "binned" && props.edit}>
          {(edit) => (
            <a class="btn" href={edit()}>
              <Icon name="pencil" />
              {t(sheetWords.edit)}
            </a>
          )}
        </Show>
        <a class="btn" href={links.history(props.entry.type, props.entry.id)}>
          {t(sheetWords.history)}
        </a>
        <Button icon="printer" onClick={() => print()}>
          {t(sheetWords.print)}
        </Button>
        <Show when={props.entry.state !== "binned"}>
          <Button icon="trash" onClick={() => void toBin()}>
            {t(sheetWords.bin)}
          </Button>
        </Show>
        <Suspense>
          <MoreLinks entry={props.entry} />
        </Suspense>
      </div>
      <Suspense>
        <MergedHere entry={props.entry} />
      </Suspense>
    </section>
  );
}
