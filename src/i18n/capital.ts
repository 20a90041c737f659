/** Begins a line: words of enumerations are in small letters, to follow « · ». */
export function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("fr-CA") + rest.join("");
}
