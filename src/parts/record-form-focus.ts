/** The first field in error takes the focus; its group unfolds. */
export function focusFirstProblem(): void {
  const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] button');
  const group = wrong?.closest("details");
  if (group) group.open = true;
  wrong?.focus();
}
