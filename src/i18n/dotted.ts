/** Facts of one line, between « · »; what is empty is left out. A line may end with a dot, none begins with one. */
export function dotted(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join(dot);
}

/** The dot holds on to what comes before it. */
export const dot = "\u00A0· ";
