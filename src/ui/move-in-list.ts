/** Arrows, Home and End, from a link of a list to another: `focus` is given the index to go to. */
export function moveInList(
  event: KeyboardEvent & { readonly currentTarget: Element },
  count: number,
  focus: (index: number) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { target, currentTarget: list } = event;
  if (!(target instanceof HTMLAnchorElement)) return; // a button in a line has its own keys
  const line = target.closest("li");
  if (line === null) return;
  const place = line.getAttribute("aria-posinset");
  const here = place === null ? [...list.children].indexOf(line) : Number(place) - 1;
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
