import { type ParentProps, Show } from "solid-js";
import { Balise, type BaliseShape, type Tone } from "./balise.tsx";

export interface NoteBoxProps {
  /** Without it, an inert fact. */
  readonly kind?: "info" | "warn" | "ok" | "bad" | undefined;
  /** The usual one of the kind, unless named. */
  readonly shape?: BaliseShape | undefined;
  readonly title?: string | undefined;
  /** Spoken at once when it appears. */
  readonly alert?: boolean | undefined;
}

const usualShape = { info: "ok", warn: "alerte", ok: "ok", bad: "refus" } as const;

/** A box, one per screen if possible. Its children are one `p`, or a few. */
export function NoteBox(props: ParentProps<NoteBoxProps>) {
  return (
    <div class={`note-box ${props.kind ?? ""}`} role={props.alert ? "alert" : undefined}>
      <Balise
        shape={props.shape ?? (props.kind === undefined ? "ici" : usualShape[props.kind])}
        tone={toneOf(props.kind, props.shape)}
      />
      <div class="grow">
        <Show when={props.title}>{(title) => <h2>{title()}</h2>}</Show>
        {props.children}
      </div>
    </div>
  );
}

/** An inert fact takes the ink of the text, unless its shape says a state. */
function toneOf(kind: NoteBoxProps["kind"], shape: BaliseShape | undefined): Tone | undefined {
  if (kind === undefined) return shape === undefined ? "none" : undefined;
  return kind === "info" ? "none" : kind;
}
