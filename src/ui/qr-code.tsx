import { encode } from "uqr";
import { createMemo } from "solid-js";
import "./qr-code.css";

export interface QrCodeProps {
  readonly text: string;
  /** What it is, for whoever does not see it. */
  readonly label: string;
}

/** A still code: black on white in both themes, within the four blank modules that readers ask for. */
export function QrCode(props: QrCodeProps) {
  const code = createMemo(() => encode(props.text, { ecc: "M", border: 4 }));
  return (
    <svg
      class="qr"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, from no file
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={pathOf(code().data)} fill="#000" />
    </svg>
  );
}

/** One stroke for each run of dark modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => rowPath(row, y)).join("");
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  let from: number | undefined;
  for (const [x, isDark] of [...row, false].entries()) {
    if (isDark) from ??= x;
    else if (from !== undefined) {
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
      from = undefined;
    }
  }
  return path;
}
