import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { authorName } from "#parts/author-text.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { listHistory, type PastValue } from "#storage/history.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Every value of a record that was replaced on this device, to read and to put back. */
export function HistoryPage() {
  const { store } = useWorkspace();
  const parameters = useParams<{ type: string; id: string }>();
  const type = () => typeOfAddress(parameters.type);
  const entry = createQuery([type() ?? "enterprises"], (directory): Entry | undefined => {
    const known = type();
    return known === undefined ? undefined : directory.find(known, parameters.id);
  });
  const past = createLive(
    () => ({ type: type() ?? "", id: parameters.id }),
    (source) => listHistory(store.db, source.type, source.id),
  );
  return (
    <Screen
      title={t(words.title)}
      place="more"
      back={entry() && { href: entryLinkOf(entry()), label: t(words.back) }}
      sub={<Show when={entry()}>{(found) => <Name text={entryName(found())} />}</Show>}
    >
      <section class="section narrow">
        <SectionHead title={t(words.past)} count={past()?.length} />
        <p class="small muted said">{t(words.why)}</p>
        <Show when={entry()} fallback={<p>{t(words.gone)}</p>}>
          {(found) => (
            <Show when={(past()?.length ?? 0) > 0} fallback={<p class="said">{t(words.none)}</p>}>
              <ul class="list">
                <For each={past()}>
                  {(value) => (
                    <li>
                      <PastItem entry={found()} past={value} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
      </section>
    </Screen>
  );
}

function entryLinkOf(entry: Entry | undefined) {
  return entry === undefined ? links.home() : entryLink(entry);
}

function PastItem(props: { readonly entry: Entry; readonly past: PastValue }) {
  const { directory, author, today, put } = useWorkspace();
  const toasts = useToasts();
  const label = () => fieldLabel(props.entry.type, props.past.field);
  const text = () =>
    valueText(props.entry.type, props.past.field, props.past.value, (to, id) =>
      linkedName(directory, to, id),
    );
  const replaced = () => {
    const { from, removedAt } = props.past;
    const when = dayAndTime(removedAt, today());
    if (from === "here") return t(words.replacedHere)(when);
    return t(words.replacedBy)(authorName(author(from)), when);
  };

  async function putBack(): Promise<void> {
    try {
      const saved = await put(props.entry, props.past.field, props.past.value);
      toasts.show({ text: t(words.done), undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <Item
      title={`${label()}\u00A0: ${text()}`}
      detail={
        <>
          {t(words.writtenBy)(
            authorName(author(props.past.actor)),
            dayAndTime(props.past.at, today()),
          )}
          <br />
          {replaced()}
        </>
      }
      end={
        <Show when={props.past.field !== "deleted" && props.entry.state !== "erased"}>
          <Button
            shape="small"
            aria-label={t(words.putBackLabel)(label(), text())}
            onClick={() => void putBack()}
          >
            {t(words.putBack)}
          </Button>
        </Show>
      }
    />
  );
}
