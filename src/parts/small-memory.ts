/** Preferences of this device, too small for the database; where they cannot be kept, they are forgotten. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`maillon.${name}`) ?? undefined;
  } catch {
    return undefined; // cookies refused: every access throws
  }
}

export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`maillon.${name}`);
    else localStorage.setItem(`maillon.${name}`, value);
  } catch {
    // Full, or refused: the preference holds until the page closes.
  }
}
