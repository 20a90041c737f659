/** All but the language: the next first screen speaks as this one did. This tab's steps too. */
export function forgetAll(): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith("maillon."));
    for (const name of names) if (name !== "maillon.language") localStorage.removeItem(name);
    sessionStorage.removeItem("maillon.steps");
  } catch {
    // Refused: then nothing was kept there.
  }
}
