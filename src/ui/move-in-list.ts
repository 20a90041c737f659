/** What a list has whether or not all of its lines are drawn. */
export interface ListFrame {
  readonly label: string;
  readonly bleed?: boolean | undefined;
  readonly ids: readonly string[];
  /** Once it is there. */
  readonly onList: (element: HTMLElement, focus: (index: number) => void) => void;
}

/** What takes the focus in a line: its choice, or its link. */
export const lineTarget = '[type="checkbox"], a';

/** The line whose link, or choice, has the focus; -1 for any other part: a button has its own keys. */
export function lineIndex(target: unknown, list: Element): number {
  if (!(target instanceof Element) || !target.matches('a, [type="checkbox"]')) return -1;
  const line = target.closest("li");
  const place = line?.getAttribute("aria-posinset");
  if (place) return Number(place) - 1;
  return line === null ? -1 : [...list.children].indexOf(line);
}

/** Arrows, Home and End, from a link of a list to another: `focus` is given the index to go to. */
export function moveInList(
  event: KeyboardEvent & { readonly currentTarget: Element },
  count: number,
  focus: (index: number) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = lineIndex(event.target, event.currentTarget);
  if (here < 0) return;
  const goals: Partial<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined || goal < 0 || goal >= count) return;
  event.preventDefault();
  focus(goal);
}
