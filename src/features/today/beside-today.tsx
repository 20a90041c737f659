import { Show } from "solid-js";
import { ThisWeek } from "./this-week.tsx";
import { ToFinish } from "./to-finish.tsx";
import { ToSecure } from "./to-secure.tsx";

/** The second column of a wide screen; on a phone, under what is due. */
export function BesideToday(props: { readonly weekElsewhere?: boolean }) {
  return (
    <>
      <ToFinish />
      <Show when={props.weekElsewhere !== true}>
        <ThisWeek />
      </Show>
      <ToSecure />
    </>
  );
}
