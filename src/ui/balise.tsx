/**
 * One shape per state, so that it reads without colour: `ok` kept, received, held · `alerte` look ·
 * `deux` two versions · `attend` waiting to leave · `ici` only here, or left as it was ·
 * `refus` refused, erased, withheld.
 */
export type BaliseShape = "ok" | "alerte" | "deux" | "attend" | "ici" | "refus";

export type Tone = "ok" | "warn" | "bad" | "here" | "none";

const usualTone = {
  ok: "ok",
  alerte: "warn",
  deux: "warn",
  attend: "here",
  ici: "here",
  refus: "bad",
} as const satisfies Record<BaliseShape, Tone>;

export interface BaliseProps {
  readonly shape: BaliseShape;
  /** The colour, when it is not the usual one of the shape; `none` is that of the text around. */
  readonly tone?: Tone | undefined;
}

/** Always with words beside it, visible or in `.vh`. */
export function Balise(props: BaliseProps) {
  const drawing = () => drawings[props.shape];
  const tone = () => props.tone ?? usualTone[props.shape];
  return (
    <svg
      class={tone() === "none" ? "b" : `b ${tone()}`}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
    >
      <path d={drawing().filled} fill="currentColor" />
      <path
        d={drawing().line}
        stroke={drawing().cut ? "var(--page)" : "currentColor"}
        stroke-width={drawing().width}
        stroke-dasharray={drawing().dashes}
        stroke-linejoin="round"
      />
    </svg>
  );
}

interface Drawing {
  readonly filled?: string;
  readonly line: string;
  readonly width: number;
  /** The line is cut out of what is filled. */
  readonly cut?: true;
  readonly dashes?: string;
}

const drawings: Readonly<Record<BaliseShape, Drawing>> = {
  ok: {
    filled: "M1 8a7 7 0 1 1 14 0a7 7 0 1 1-14 0z",
    line: "M4.6 8.2l2.4 2.4 4.4-5",
    width: 1.8,
    cut: true,
  },
  alerte: { filled: "M8 1.2L15.4 14.6H.6z", line: "M8 6v4M8 12v.6", width: 1.7, cut: true },
  deux: { filled: "M7.6.6v14.8L.2 8z", line: "M9.2 1.6L15.4 8l-6.2 6.4z", width: 1.6 },
  attend: {
    line: "M14.4 8a6.4 6.4 0 1 1-12.8 0a6.4 6.4 0 1 1 12.8 0",
    width: 1.8,
    dashes: "2.6 2.4",
  },
  ici: {
    filled: "M6 8a2 2 0 1 1 4 0a2 2 0 1 1-4 0z",
    line: "M1.8 8a6.2 6.2 0 1 1 12.4 0a6.2 6.2 0 1 1-12.4 0z",
    width: 1.8,
  },
  refus: {
    filled:
      "M2.5 1h11a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-11a1.5 1.5 0 0 1 1.5-1.5z",
    line: "M4.5 8h7",
    width: 2.2,
    cut: true,
  },
};
