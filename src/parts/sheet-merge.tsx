import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { mergeableType, mergedInto } from "#workspace/merging.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { entryName } from "./entry-name.ts";
import { links } from "./links.ts";
import { mergeWords } from "./merge-words.ts";
import { useTakeBack } from "./take-back.ts";

/** At the foot of a sheet: « Fusionner avec… », and what was merged into it with the way back. */
export function SheetMerge(props: { readonly entry: Entry }) {
  const workspace = useWorkspace();
  const takeBack = useTakeBack();
  const type = () => (props.entry.state === "binned" ? undefined : mergeableType(props.entry.type));
  const merged = createQuery(["enterprises", "buyers", "contacts"], (directory) => {
    const ids = new Set(type() === undefined ? [] : mergedInto(workspace, props.entry));
    return ids.size === 0 ? [] : directory.binned().filter(({ id }) => ids.has(id));
  });
  const who = (entry: Entry) => {
    const last = liveValuesOf(entry.record, "deleted").at(-1);
    return last && authorText(workspace.author(last.actor), last.at, workspace.today());
  };
  return (
    <>
      <Show when={type()}>
        {(known) => (
          <a class="btn" href={links.merge(known(), props.entry.id)}>
            {t(mergeWords.mergeWith)}
          </a>
        )}
      </Show>
      <For each={merged()}>
        {(entry) => (
          <div class="row wrap whole">
            <p class="small muted grow">
              {t(mergeWords.mergedHere)(entryName(entry), who(entry) ?? "")}
            </p>
            <Button
              shape="small"
              aria-label={t(mergeWords.undoWhat)(entryName(entry))}
              onClick={() => void takeBack([entry], t(mergeWords.undone))}
            >
              {t(mergeWords.undo)}
            </Button>
          </div>
        )}
      </For>
    </>
  );
}
