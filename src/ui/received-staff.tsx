import { Index } from "solid-js";

const planks = 10;
const all = Array.from({ length: planks });

/** The tide staff while something arrives: full = received. It always stands beside its sentence. */
export function ReceivedStaff(props: {
  /** Between 0 and 1. */
  readonly share: number;
}) {
  const full = () => Math.floor(planks * props.share);
  const classes = () => all.map((_, index) => (index < full() ? "on" : "off"));
  return (
    <span class="staff big" aria-hidden="true">
      <Index each={classes()}>{(plank) => <i class={plank()} />}</Index>
    </span>
  );
}
