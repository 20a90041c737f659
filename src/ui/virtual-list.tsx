/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions -- Safari forgets that a list without bullets is one; arrows go from link to link */
import { type Accessor, createMemo, For, type JSX, lazy, Show, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Chooser } from "./choosing.ts";
import { type ListFrame, lineTarget, moveInList } from "./move-in-list.ts";

export interface VirtualListProps<T extends { readonly id: string }> {
  /** What it lists: « Entreprises ». */
  readonly label: string;
  readonly rows: readonly T[];
  /** The content of one line: an Item with its address. */
  readonly children: (row: Accessor<T>) => JSX.Element;
  /** Lines that touch both sides of the pane. */
  readonly bleed?: boolean | undefined;
  /** Names this list among those that one comes back to (its address): its heights are kept. */
  readonly memory?: string | undefined;
  /** With it several lines can be chosen: by a finger that stays, Shift and an arrow, Ctrl+A. */
  readonly chooser?: Chooser | undefined;
}

/** As many lines are drawn plainly; a longer list draws only those in view. */
const plainLimit = 60;

const VirtualRows = lazy(async () => ({
  default: (await import("./virtual-rows.tsx")).VirtualRows,
}));

/** For screens whose list is long, as a rule: it is there when the records are. */
export function fetchRows(): void {
  void VirtualRows.preload().catch(() => undefined); // drawing them asks again
}

/**
 * A list of records, each with a link named by it. Arrows, Home and End move from link to link,
 * Enter opens. Lines are keyed by id: a record that changes keeps its line and the focus.
 */
export function VirtualList<T extends { readonly id: string }>(props: VirtualListProps<T>) {
  const ids = createMemo(() => props.rows.map((row) => row.id));
  const byId = createMemo(() => new Map(props.rows.map((row) => [row.id, row])));
  const line = (id: string) => (
    <Show when={byId().get(id)}>
      {(row) => (
        <Show when={props.chooser?.now()} fallback={props.children(row)}>
          {(choosing) => (
            <Dynamic component={choosing().Line} id={id}>
              {props.children(row)}
            </Dynamic>
          )}
        </Show>
      )}
    </Show>
  );
  const frame = () => ({
    label: props.label,
    bleed: props.bleed,
    onList(element: HTMLElement, focus: (index: number) => void) {
      props.chooser?.listen({ element, ids, focus });
    },
  });
  return (
    <Show
      when={ids().length > plainLimit}
      fallback={
        <PlainRows {...frame()} ids={ids()}>
          {line}
        </PlainRows>
      }
    >
      <Suspense
        fallback={
          <PlainRows {...frame()} ids={ids().slice(0, plainLimit / 2)}>
            {line}
          </PlainRows>
        }
      >
        <VirtualRows {...frame()} ids={ids()} memory={props.memory}>
          {line}
        </VirtualRows>
      </Suspense>
    </Show>
  );
}

interface PlainRowsProps extends ListFrame {
  readonly children: (id: string) => JSX.Element;
}

function PlainRows(props: PlainRowsProps) {
  let list: HTMLElement | undefined;
  const focus = (index: number) =>
    list?.children[index]?.querySelector<HTMLElement>(lineTarget)?.focus();
  return (
    <ul
      ref={(element) => {
        list = element;
        props.onList(element, focus);
      }}
      class="list"
      classList={{ bleed: props.bleed === true }}
      role="list"
      aria-label={props.label}
      onKeyDown={(event) => moveInList(event, props.ids.length, focus)}
    >
      <For each={props.ids}>{(id) => <li>{props.children(id)}</li>}</For>
    </ul>
  );
}
