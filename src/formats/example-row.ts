/** What the rows of our template begin with that are there to be read, not to be brought in. */
export const exampleMarks = {
  example: { fr: "(exemple)", en: "(example)" },
  allowed: { fr: "(valeurs permises)", en: "(allowed values)" },
} as const;

const marks = Object.values(exampleMarks).flatMap(({ fr, en }) => [fr, en]);

export function isExampleRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return marks.some((mark) => first.startsWith(mark));
}
