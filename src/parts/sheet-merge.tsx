import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import {
  mergeableType,
  type MergeableType,
  mergeableTypes,
  mergedInto,
} from "#workspace/merging.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { binnedIn } from "#workspace/odd-entries.ts";
import { authorText } from "./author-text.ts";
import { entryName } from "./entry-name.ts";
import { links } from "./links.ts";
import { mergeWords } from "./merge-words.ts";
import { PublishLink } from "./publish-link.tsx";
import { useTakeBack } from "./take-back.ts";

/** The ways to the other sheet of the same thing, and to what its subject receives; none from the bin. */
export function MergeLink(props: { readonly entry: Entry }) {
  return (
    <Show when={typeOf(props.entry)}>
      {(type) => (
        <>
          <a class="btn" href={links.merge(type(), props.entry.id)}>
            {t(mergeWords.mergeWith)}
          </a>
          <Show when={type() !== "contacts"}>
            <PublishLink entry={props.entry} label={t(mergeWords.publish)} />
          </Show>
        </>
      )}
    </Show>
  );
}

/** What was merged into a sheet, with the way back. */
export function MergedHere(props: { readonly entry: Entry }) {
  const workspace = useWorkspace();
  const takeBack = useTakeBack();
  const merged = createQuery(mergeableTypes, (directory) => {
    const ids = typeOf(props.entry) === undefined ? [] : mergedInto(workspace, props.entry);
    return ids.length === 0 ? [] : binnedIn(directory).filter(({ id }) => ids.includes(id));
  });
  const who = (entry: Entry) => {
    const last = liveValuesOf(entry.record, "deleted").at(-1);
    return last && authorText(workspace.author(last.actor), last.at, workspace.today());
  };
  return (
    <Show when={merged().length > 0}>
      <ul class="list">
        <For each={merged()}>
          {(entry) => (
            <li>
              <Item
                title={<Name text={entryName(entry)} />}
                detail={t(mergeWords.mergedHere)(who(entry) ?? "")}
                end={
                  <Button
                    shape="small"
                    aria-label={t(mergeWords.undoWhat)(entryName(entry))}
                    onClick={() => void takeBack([entry], t(mergeWords.undone))}
                  >
                    {t(mergeWords.undoShort)}
                  </Button>
                }
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function typeOf(entry: Entry): MergeableType | undefined {
  return entry.state === "binned" ? undefined : mergeableType(entry.type);
}
