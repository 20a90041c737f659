import { Match, Switch } from "solid-js";

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
  const tone = () => props.tone ?? usualTone[props.shape];
  return (
    <svg
      class={tone() === "none" ? "b" : `b ${tone()}`}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
    >
      <Switch>
        <Match when={props.shape === "ok"}>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M4.6 8.2l2.4 2.4 4.4-5" stroke="var(--page)" stroke-width="1.8" />
        </Match>
        <Match when={props.shape === "alerte"}>
          <path d="M8 1.2L15.4 14.6H.6z" fill="currentColor" />
          <path d="M8 6v4M8 12v.6" stroke="var(--page)" stroke-width="1.7" />
        </Match>
        <Match when={props.shape === "deux"}>
          <path d="M7 .6v14.8L-.4 8z" transform="translate(.6)" fill="currentColor" />
          <path
            d="M9.2 1.6L15.4 8l-6.2 6.4z"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linejoin="round"
          />
        </Match>
        <Match when={props.shape === "attend"}>
          <circle
            cx="8"
            cy="8"
            r="6.4"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-dasharray="2.6 2.4"
          />
        </Match>
        <Match when={props.shape === "ici"}>
          <circle cx="8" cy="8" r="6.2" stroke="currentColor" stroke-width="1.8" />
          <circle cx="8" cy="8" r="2" fill="currentColor" />
        </Match>
        <Match when={props.shape === "refus"}>
          <rect x="1" y="1" width="14" height="14" rx="1.5" fill="currentColor" />
          <path d="M4.5 8h7" stroke="var(--page)" stroke-width="2.2" />
        </Match>
      </Switch>
    </svg>
  );
}
