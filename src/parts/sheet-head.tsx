import { For, type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { Name } from "#ui/name.tsx";
import type { Link } from "./links.ts";
import { sheetWords } from "./sheet-words.ts";

export interface SheetHeadProps {
  readonly tags: readonly string[];
  readonly name: string;
  /** « Alimentation et traiteur · Matane, MRC de La Matanie ». */
  readonly line: string;
  /** Left out where the record must be taken back first. */
  readonly edit: Link | undefined;
  /** Quick acts. */
  readonly children: JSX.Element;
}

/** The top of a sheet. */
export function SheetHead(props: SheetHeadProps) {
  return (
    <div class="sheet-head">
      <div class="row between">
        <div class="row tags">
          <For each={props.tags}>{(tag) => <span class="tag">{tag}</span>}</For>
        </div>
        <Show when={props.edit}>
          {(edit) => (
            <a class="btn plain small" href={edit()}>
              <Icon name="pencil" />
              {t(sheetWords.edit)}
            </a>
          )}
        </Show>
      </div>
      <h1 tabindex="-1">
        <Name text={props.name} />
      </h1>
      <Show when={props.line}>
        {(line) => (
          <p class="muted small">
            <Name text={line()} />
          </p>
        )}
      </Show>
      {props.children}
    </div>
  );
}
