import { Show } from "solid-js";
import { NoteBox } from "./note-box.tsx";

/** Why an act was not done, said at once where it was asked for; nothing when none was refused. */
export function RefusalBox(props: { readonly text: string | undefined; readonly title?: string }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <NoteBox kind="bad" title={props.title} alert>
          <p>{text()}</p>
        </NoteBox>
      )}
    </Show>
  );
}
