import { For } from "solid-js";

export interface MinuteStaffProps {
  /** How long a meeting lasts, in minutes. */
  readonly length: number;
  /** Minutes that are left of it. */
  readonly left: number;
  /** Minutes to change tables, after it. */
  readonly change: number;
}

/** A plank a minute: empty = gone, full = left, hatched = time to change tables. Beside its sentence. */
export function MinuteStaff(props: MinuteStaffProps) {
  const planks = () => {
    const { length, left, change } = props;
    const gone = Math.max(0, length - left);
    return [
      ...Array.from({ length: gone }, () => "off"),
      ...Array.from({ length: length - gone }, () => "on"),
      ...Array.from({ length: change }, () => "tr"),
    ];
  };
  return (
    <span class="staff big" aria-hidden="true">
      <For each={planks()}>{(plank) => <i class={plank} />}</For>
    </span>
  );
}
