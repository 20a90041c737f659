/**
 * A cell that a spreadsheet would take for a formula is written with an apostrophe before it, and
 * read without. One that already begins so gets one more, so that reading gives back what was
 * written. Source of the list: OWASP, « CSV Injection ».
 */
export const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
