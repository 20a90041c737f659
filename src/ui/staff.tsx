import { Index } from "solid-js";

const planks = 10;

export interface StaffProps {
  /** How many things are also elsewhere. */
  readonly full: number;
  /** How many exist only on this device. */
  readonly here: number;
  readonly big?: boolean | undefined;
}

/**
 * The tide staff: full = also elsewhere, hatched = only here, empty = nothing yet.
 * Says nothing by itself: it always stands beside its sentence.
 */
export function Staff(props: StaffProps) {
  const classes = () => {
    const { on, hatched } = planksOf(props.full, props.here);
    return Array.from({ length: planks }, (_, index) =>
      index < on ? "on" : index < on + hatched ? "" : "off",
    );
  };
  return (
    <span class="staff" classList={{ big: props.big === true }} aria-hidden="true">
      <Index each={classes()}>{(plank) => <i class={plank()} />}</Index>
    </span>
  );
}

/** Rounded towards what is not safe: one thing alone here already hatches a plank. */
function planksOf(full: number, here: number): { readonly on: number; readonly hatched: number } {
  const all = full + here;
  if (all === 0) return { on: 0, hatched: 0 };
  const hatched = Math.ceil((planks * here) / all);
  return { on: planks - hatched, hatched };
}
