import { type Accessor, createMemo, createSignal, type JSX } from "solid-js";
import type { Choosing } from "#ui/choosing.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { noteTitle, noteWhen } from "./note-item.tsx";
import { sheetName } from "./sheet-name.ts";

export type ChosenEntry = Entry<"enterprises" | "buyers" | "followUps" | "interactions">;

export interface RowsChoosing extends Choosing {
  /** Of the rows that the list shows, those that are chosen. */
  readonly chosen: Accessor<readonly ChosenEntry[]>;
  readonly isAll: Accessor<boolean>;
  readonly none: () => void;
}

/** `rows`: all that the list shows, in its order. Call inside a component. */
export function createChoosing(
  rows: Accessor<readonly ChosenEntry[]>,
  onEnd: () => void,
): RowsChoosing {
  const { directory, today } = useWorkspace();
  const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set());
  /** The last one that was chosen by itself: with Shift, all that lie between. */
  let anchor: string | undefined;
  const chosen = createMemo(() => rows().filter(({ id }) => ids().has(id)));
  const byId = createMemo(() => new Map(rows().map((row) => [row.id, row])));
  const isAll = () => chosen().length === rows().length;

  function set(some: Iterable<string>, isIn: boolean): void {
    const next = new Set(ids());
    for (const id of some) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    setIds(next);
  }
  function between(from: string, to: string): readonly string[] {
    const all = rows().map(({ id }) => id);
    const ends = [all.indexOf(from), all.indexOf(to)].toSorted((a, b) => a - b);
    const [first = -1, last = -1] = ends;
    return first < 0 ? [to] : all.slice(first, last + 1);
  }
  function tap(id: string, isIn: boolean, isRange: boolean): void {
    set(isRange && anchor !== undefined ? between(anchor, id) : [id], isIn);
    anchor = id;
  }

  return {
    chosen,
    isAll,
    Line: (props) => (
      <ChosenLine
        name={nameOf(props.id)}
        chosen={ids().has(props.id)}
        onChoose={(isIn, isRange) => tap(props.id, isIn, isRange)}
      >
        {props.children}
      </ChosenLine>
    ),
    toggle: (id) => tap(id, !ids().has(id), false),
    all: () => setIds(new Set(rows().map(({ id }) => id))),
    none: () => setIds(new Set<string>()),
    extend(from, to) {
      const isBack = anchor !== undefined && anchor !== from && ids().has(from) && ids().has(to);
      anchor ??= from;
      if (isBack) set([from], false);
      else set([from, to], true);
    },
    end: onEnd,
  };

  function nameOf(id: string): string {
    const row = byId().get(id);
    if (row === undefined) return "";
    if (row.type !== "interactions") return sheetName(row);
    return `${noteTitle(directory, row)}, ${noteWhen(row, today())}`;
  }
}

/** What the line shows, which opens nothing now: a tap anywhere on it ticks its box. */
function ChosenLine(props: {
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: (isIn: boolean, isRange: boolean) => void;
  readonly children: JSX.Element;
}) {
  return (
    <label class="choosable">
      <input
        type="checkbox"
        class="box"
        aria-label={props.name}
        checked={props.chosen}
        onClick={(event) => props.onChoose(event.currentTarget.checked, event.shiftKey)}
      />
      <span class="grow" inert>
        {props.children}
      </span>
    </label>
  );
}
