/** What this device keeps of a team beside its database: its named filters, and this tab's steps in it. */
export function forgetTraces(team: string): void {
  try {
    const names = Object.keys(localStorage);
    for (const name of names) {
      if (name.startsWith(`maillon.filters.${team}.`)) localStorage.removeItem(name);
    }
    sessionStorage.removeItem("maillon.steps");
  } catch {
    // Refused: then nothing was kept there.
  }
}
