import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { canErase } from "#workspace/erasing.ts";
import { eraseWords } from "./erase-words.ts";
import { links } from "./links.ts";
import { MergeLink } from "./sheet-merge.tsx";

/** What else can be done with a sheet whole, and more rarely. */
export function MoreLinks(props: { readonly entry: Entry }) {
  return (
    <>
      <MergeLink entry={props.entry} />
      <EraseLink entry={props.entry} />
    </>
  );
}

/** The way to the one act without a way back. */
export function EraseLink(props: { readonly entry: Entry }) {
  return (
    <Show when={canErase(props.entry.type)}>
      <a class="btn plain" href={links.erase(props.entry.type, props.entry.id)}>
        {t(eraseWords.link)}
      </a>
    </Show>
  );
}
