import type { BenchRow } from "./bench-row.ts";
import { short } from "./numbers.ts";

export function printRows(name: string, rows: readonly BenchRow[]): void {
  const lines = [headings, ...rows.map(toCells)];
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const texts = lines.map((line) =>
    line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "),
  );
  process.stdout.write(`\n${name}\n${texts.map((text) => `  ${text.trimEnd()}\n`).join("")}`);
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
    target ?? "",
  ];
}
