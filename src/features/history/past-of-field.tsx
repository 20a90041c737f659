import { For, Show } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import { cellLabel, cellText } from "#parts/cell-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { movedBy } from "#parts/milestone-changes.ts";
import { milestoneWords } from "#parts/milestone-words.ts";
import { useUndoable } from "#parts/undoable.ts";
import type { PastValue } from "#storage/history.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";
import { writtenText } from "./written-text.ts";

/** One field: what it says now, then what it said before, each with the way back. */
export function PastOfField(props: {
  readonly entry: Entry;
  readonly field: string;
  readonly past: readonly PastValue[];
}) {
  const says = useCells(() => props.entry);
  const { author, today } = useWorkspace();
  const live = () => liveValuesOf(props.entry.record, props.field);
  const now = () =>
    live()
      .map(({ value }) => says.text(props.field, value))
      .join(` ${t(words.or)} `);
  return (
    <section class="section">
      <SectionHead title={says.label(props.field)} count={props.past.length} />
      <p class="now">
        <span class="small muted">{t(words.now)}</span>{" "}
        <b classList={{ "long-value": isLong(now()) }}>{now()}</b>
        <For each={live()}>
          {({ actor, at }) => (
            <>
              <br />
              <span class="small muted">{writtenText(author(actor), at, today())}</span>
            </>
          )}
        </For>
      </p>
      <ul class="list">
        <For each={props.past}>
          {(past) => (
            <li>
              <PastItem entry={props.entry} past={past} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function PastItem(props: { readonly entry: Entry; readonly past: PastValue }) {
  const { author, today, put, directory } = useWorkspace();
  const { run } = useUndoable();
  const says = useCells(() => props.entry);
  const text = () => says.text(props.past.field, props.past.value);
  const written = () => writtenText(author(props.past.actor), props.past.at, today());
  const replaced = () => {
    const { from, removedAt } = props.past;
    const when = dayAndTime(removedAt, today());
    if (from === "here" || author(from).here) return t(words.replacedHere)(when);
    return t(words.replacedBy)(authorName(author(from)), when);
  };
  const putBack = () => {
    const { entry, past } = props;
    const moved = movedBy(directory, entry, past.field, past.value);
    const told = moved.length > 0 && t(milestoneWords.moved)(moved.length);
    void run(
      () => put(entry, past.field, past.value, moved),
      [t(words.done), told].filter(Boolean).join(" "),
    );
  };
  const isNow = () => {
    const live = liveValuesOf(props.entry.record, props.past.field);
    return live.length === 1 && JSON.stringify(live[0]?.value) === JSON.stringify(props.past.value);
  };
  const button = () =>
    props.past.field === "deleted" || isNow() ? undefined : (
      <PutBack label={says.label(props.past.field)} value={text()} onClick={putBack} />
    );
  return (
    <Item
      title={<span classList={{ "long-value": isLong(text()) }}>{text()}</span>}
      detail={
        <>
          {written()}
          <br />
          {replaced()}
        </>
      }
      end={isLong(text()) ? undefined : button()}
    >
      <Show when={isLong(text())}>
        <div class="under">{button()}</div>
      </Show>
    </Item>
  );
}

function PutBack(props: {
  readonly label: string;
  readonly value: string;
  readonly onClick: () => void;
}) {
  return (
    <Button
      shape="small"
      aria-label={t(words.putBackLabel)(props.label, props.value)}
      onClick={() => props.onClick()}
    >
      {t(words.putBack)}
    </Button>
  );
}

/** A text is read across the whole plank, in the weight of texts. */
function isLong(text: string): boolean {
  return text.length > longText;
}

const longText = 60;

/** The other sheet of a pair that somebody looked at. */
const apart = "apart/";

/** A cell of the record as people read it; the bin's says where the record was. */
function useCells(entry: () => Entry) {
  const { directory } = useWorkspace();
  const nameOf = (to: LinkTarget, id: string) => linkedName(directory, to, id);
  return {
    label: (field: string) => {
      if (field.startsWith(apart)) return t(words.apart);
      return field === "deleted" ? t(words.bin) : cellLabel(entry().type, field, nameOf);
    },
    text: (field: string, value: unknown) => {
      if (field === "deleted") return t(value === null ? words.outOfBin : words.inBin);
      if (field.startsWith(apart)) return t(value === true ? words.setApart : words.notApart);
      return cellText(entry().type, field, value, nameOf);
    },
  };
}
