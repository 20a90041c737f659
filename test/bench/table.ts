import type { BenchRow } from "./bench-row.ts";
import { short } from "./numbers.ts";

export function printRows(name: string, rows: readonly BenchRow[]): void {
  const lines = [headings, ...rows.map(toCells)];
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const texts = lines.map((line) =>
    line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "),
  );
  const beside = ["", ...rows.map(({ others }) => (others === undefined ? "" : told(others)))];
  const print = (text: string, at: number) => `  ${text.trimEnd()}\n${beside[at] ?? ""}`;
  process.stdout.write(`\n${name}\n${texts.map(print).join("")}`);
}

const headings = ["", "what", "measured", "peer", "ratio", "target"];

function toCells({ ok, what, measured, unit, peer, peerMeasured, ratio, target }: BenchRow) {
  const beside = peerMeasured === undefined ? "" : `${short(peerMeasured)} ${peer ?? ""}`;
  return [
    ok ? "ok" : "MISS",
    what,
    `${short(measured)} ${unit}`,
    beside,
    ratio === undefined ? "" : String(short(ratio)),
    target,
  ];
}

/** Under its row, in the order of the figures. */
function told(others: Readonly<Record<string, number>>): string {
  const figures = Object.entries(others).toSorted(([, a], [, b]) => a - b);
  return `          beside: ${figures.map(([name, figure]) => `${short(figure)} ${name}`).join(" · ")}\n`;
}
