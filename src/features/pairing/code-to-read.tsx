import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { CodeReader } from "#parts/code-reader.tsx";
import { Button } from "#ui/button.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import type { PairingProblem } from "#workspace/pairing.ts";
import { words } from "./words.ts";

export interface CodeToReadProps {
  readonly onCode: (shown: string | Uint8Array<ArrayBuffer>) => void;
  readonly problem: PairingProblem | undefined;
}

/** By the camera, from a picture, or as text: pasted, or in a file. */
export function CodeToRead(props: CodeToReadProps) {
  const [typed, setTyped] = createSignal("");
  async function open([file]: readonly File[]): Promise<void> {
    if (file !== undefined) props.onCode(await file.text());
  }
  return (
    <>
      <Show when={props.problem} keyed>
        {({ code }) => (
          <div class="pad">
            <NoteBox kind="warn" alert>
              <p>{t(words.problems[code])}</p>
            </NoteBox>
          </div>
        )}
      </Show>
      <CodeReader onText={(text) => props.onCode(text)} onFile={(bytes) => props.onCode(bytes)} />
      <div class="pad flow narrow">
        <details>
          <summary>{t(words.noCamera)}</summary>
          <form
            class="flow"
            onSubmit={(event) => {
              event.preventDefault();
              props.onCode(typed());
            }}
          >
            <TextArea
              label={t(words.codeText)}
              hint={t(words.pasteHint)}
              value={typed()}
              onInput={setTyped}
              rows={3}
            />
            <div class="row wrap">
              <Button type="submit">{t(words.readText)}</Button>
              <FilePicker label={t(words.chooseFile)} onFiles={(files) => void open(files)} />
            </div>
          </form>
        </details>
      </div>
    </>
  );
}
