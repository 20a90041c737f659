import { createMemo, Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { authorName } from "#parts/author-text.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { linkedCounts } from "#parts/sheet-linked.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Workspace } from "#workspace/workspace.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type Binned, mergedSheet } from "./binned.ts";
import { words } from "./words.ts";

/** One record in the bin: what it was, who put it there, and what still names it. */
export function BinnedItem(props: {
  readonly row: Binned;
  /** Undefined while one does not choose several. */
  readonly picked: boolean | undefined;
  readonly onPick: () => void;
  readonly onTakeBack: () => void;
}) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const entry = () => props.row.entry;
  const name = () => entryName(entry());
  const by = createMemo(() => binnedText(props.row, workspace));
  const isMerged = () => mergedSheet(entry(), directory) !== undefined;
  const linked = () => (isMerged() ? "" : linkedCounts(entry(), directory).join(", "));
  const detail = () => (
    <>
      <Name
        text={dotted(
          capital(t(recordWords[entry().type].one)),
          entryContext(directory, entry()),
          linked(),
        )}
      />
      <br />
      {by()}
    </>
  );
  return (
    <Show
      when={props.picked !== undefined}
      fallback={
        <Item
          title={
            <a class="bare" href={links.binned(entry().type, entry().id)}>
              <Name text={name()} />
            </a>
          }
          detail={detail()}
          end={
            <Button
              shape="small"
              aria-label={t(isMerged() ? words.undoLabel : words.takeBackLabel)(name())}
              onClick={() => props.onTakeBack()}
            >
              {t(isMerged() ? words.undo : words.takeBack)}
            </Button>
          }
        />
      }
    >
      <label class="choosable">
        <input
          type="checkbox"
          class="box"
          aria-label={name()}
          checked={props.picked === true}
          onChange={() => props.onPick()}
        />
        <span class="grow" inert>
          <Item title={<Name text={name()} />} detail={detail()} />
        </span>
      </label>
    </Show>
  );
}

/** « Par vous, hier, 14 h 05 »; of a merged sheet, into which. */
export function binnedText(
  { entry, by, at }: Binned,
  { author, today, directory }: Workspace,
): string {
  const who = authorName(author(by));
  const when = dayAndTime(at, today());
  const kept = mergedSheet(entry, directory);
  return kept === undefined
    ? t(words.binnedBy)(who, when)
    : t(words.mergedBy)(entryName(kept), who, when);
}
