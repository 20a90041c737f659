/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions -- Safari forgets that a list without bullets is one; arrows go from link to link */
import {
  createEffect,
  createRenderEffect,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  splitProps,
  untrack,
} from "solid-js";
import { Virtualizer, type VirtualizerHandle } from "virtua/solid";
import { type ListFrame, lineTarget, moveInList } from "./move-in-list.ts";
import { printing } from "./printing.ts";

export interface VirtualRowsProps extends ListFrame {
  readonly memory?: string | undefined;
  readonly children: (id: string) => JSX.Element;
}

/** Measured heights of lists that one may come back to, so that the scroll falls in its place. */
const measured = new Map<
  string,
  { readonly count: number; readonly heights: VirtualizerHandle["cache"] }
>();

/** Only the lines in view are drawn; each says its place among all. */
export function VirtualRows(props: VirtualRowsProps) {
  let anchor: HTMLDivElement | undefined;
  const [scroller, setScroller] = createSignal<HTMLElement>();
  onMount(() => {
    if (anchor === undefined) return;
    const here = anchor;
    // What scrolls is the pane on a wide screen, the whole page on a phone or with large text.
    const follow = new ResizeObserver(() => setScroller(scrollerOf(here)));
    setScroller(scrollerOf(here));
    follow.observe(here);
    onCleanup(() => follow.disconnect());
  });
  return (
    <div ref={(element) => (anchor = element)}>
      <Show when={!printing()} fallback={<EveryRow {...props} />}>
        <Show when={scroller()} keyed>
          {(element) => <Rows {...props} scroller={element} />}
        </Show>
      </Show>
    </div>
  );
}

/** For paper. */
function EveryRow(props: VirtualRowsProps) {
  return (
    <ul class="list" classList={{ bleed: props.bleed === true }} aria-label={props.label}>
      <For each={props.ids}>{(id) => <li>{props.children(id)}</li>}</For>
    </ul>
  );
}

function Rows(props: VirtualRowsProps & { readonly scroller: HTMLElement }) {
  let list: HTMLElement | undefined;
  let handle: VirtualizerHandle | undefined;
  const [above, setAbove] = createSignal(0);
  const [kept, setKept] = createSignal<readonly number[]>([]);
  const known = untrack(() => measured.get(props.memory ?? ""));

  /** Height of what stands above the list in what scrolls: filters, count, corrected word. */
  function measure(): void {
    if (list === undefined) return;
    const top = list.getBoundingClientRect().top - props.scroller.getBoundingClientRect().top;
    setAbove(top + props.scroller.scrollTop);
  }
  onMount(measure);
  createEffect(on(() => props.ids, measure, { defer: true }));
  onMount(() => {
    const { scroller } = props;
    scroller.addEventListener("scroll", measure, { passive: true });
    onCleanup(() => scroller.removeEventListener("scroll", measure));
  });
  // Not read as it is cleaned away: what follows from an address that was left would be worked out anew.
  let last: { readonly memory: string | undefined; readonly count: number } | undefined;
  createRenderEffect(() => (last = { memory: props.memory, count: props.ids.length }));
  onCleanup(() => {
    if (last?.memory === undefined || handle === undefined) return;
    measured.set(last.memory, { count: last.count, heights: handle.cache });
  });

  let wanted: number | undefined;

  function focusLine(index: number): void {
    wanted = index;
    setKept((lines) => [...lines.slice(0, 1), index]); // with the line that still has the focus
    handle?.scrollToIndex(index, { align: "nearest" });
    takeFocus(index, 20);
  }

  /** A line is hidden, and takes no focus, until it is measured: a few frames. */
  function takeFocus(index: number, frames: number): void {
    const link = list?.querySelector<HTMLElement>(
      `[aria-posinset="${index + 1}"] :is(${lineTarget})`,
    );
    link?.focus({ preventScroll: true });
    if (frames > 0 && document.activeElement !== link) {
      requestAnimationFrame(() => wanted === index && takeFocus(index, frames - 1));
    }
  }

  return (
    <Virtualizer
      ref={(virtualizer) => (handle = virtualizer ?? handle)}
      data={props.ids}
      scrollRef={props.scroller}
      startMargin={above()}
      keepMounted={kept()}
      {...(known?.count === props.ids.length ? { cache: known.heights } : {})}
      as={(box: ListBoxProps) => {
        const [own, rest] = splitProps(box, ["ref"]);
        return (
          <ul
            {...rest}
            ref={(element) => {
              list = element;
              own.ref(element);
              props.onList(element, focusLine);
            }}
            class="list"
            classList={{ bleed: props.bleed === true }}
            role="list"
            aria-label={props.label}
            onKeyDown={(event) => moveInList(event, props.ids.length, focusLine)}
            onFocusIn={(event) => {
              const place = event.target.closest("li")?.getAttribute("aria-posinset");
              if (place) setKept([Number(place) - 1]); // scrolled away, it keeps the focus
            }}
          />
        );
      }}
      item={(line: LineProps) => {
        const [own, rest] = splitProps(line, ["index"]);
        return <li {...rest} aria-setsize={props.ids.length} aria-posinset={own.index + 1} />;
      }}
    >
      {(id) => props.children(id)}
    </Virtualizer>
  );
}

interface ListBoxProps {
  readonly ref: (element: HTMLElement) => void;
  readonly style: JSX.CSSProperties;
  readonly children: JSX.Element;
}

interface LineProps {
  readonly index: number;
  readonly ref: (element: HTMLElement) => void;
  readonly style: JSX.CSSProperties;
  readonly children: JSX.Element;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return document.documentElement;
}
