import { createSignal, Match, onCleanup, type ParentProps, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Finder } from "#ui/finder.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { makeScanner, type ScanAnswer } from "#workspace/scanner.ts";
import { CodeProgress, type CodePart } from "./code-progress.tsx";
import { codeWords as words } from "./code-words.ts";
import { createCamera } from "./create-camera.ts";

export interface CodeReaderProps {
  /** Each code once, until another one or two seconds without it. */
  readonly onText?: ((text: string) => void) | undefined;
  /** An animated code, whole, as its sender gave it. */
  readonly onFile?: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  /** What was sought is found: the camera is turned off. */
  readonly paused?: boolean | undefined;
}

const clock = () => performance.now();

/** How long a code is out of sight before it counts as shown anew, ms. */
const forgetting = 2000;

/** Reads codes by the camera, or from a picture of one; off the page's thread. Its children are what was read. */
export function CodeReader(props: ParentProps<CodeReaderProps>) {
  const scanner = makeScanner();
  onCleanup(() => scanner.close());
  const camera = createCamera(() => props.paused !== true);
  const [said, setSaid] = createSignal<string>();
  const [progress, setProgress] = createSignal<CodePart>();
  let last: { readonly text: string; readonly at: number } | undefined;

  function hear(answer: ScanAnswer): void {
    if (answer.is === "part") setProgress(answer);
    else if (answer.is === "file") props.onFile?.(answer.bytes);
    else if (answer.is === "text") {
      const at = clock();
      const isKnown = last?.text === answer.text && at - last.at < forgetting;
      last = { text: answer.text, at };
      if (!isKnown) props.onText?.(answer.text);
    }
  }

  async function look(picture: ImageBitmap): Promise<void> {
    const answer = await scanner.look(picture);
    if (answer.is === "unable") setSaid(t(words.unable));
    else if (props.paused !== true) hear(answer);
  }

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setSaid(t(words.looking));
    const answer = await scanner.look(file);
    const isRead = answer.is === "text" || answer.is === "part" || answer.is === "file";
    setSaid(isRead ? undefined : t(words[answer.is]));
    last = undefined;
    hear(answer);
  }

  const at = <S extends ReturnType<typeof camera.state>["is"]>(is: S) => {
    const state = camera.state();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was just compared
    return state.is === is ? (state as Extract<typeof state, { readonly is: S }>) : undefined;
  };

  return (
    <div class="cols flush">
      <Switch>
        <Match when={at("fault")}>
          {(state) => (
            <div class="pad">
              <NoteBox kind="warn" title={t(words.faults[state().fault].title)} alert>
                <p>{t(words.faults[state().fault].why)}</p>
              </NoteBox>
              <Show when={state().fault !== "none"}>
                <Button onClick={camera.retry}>{t(words.retry)}</Button>
              </Show>
            </div>
          )}
        </Match>
        <Match when={true}>
          <Finder stream={at("on")?.stream} label={t(words.camera)} onFrame={look}>
            <p>{t(at("opening") ? words.opening : words.aim)}</p>
          </Finder>
        </Match>
      </Switch>
      <div class="pad flow">
        {props.children}
        <Show when={progress()}>{(part) => <CodeProgress part={part()} />}</Show>
        <FilePicker
          label={t(words.picture)}
          accept="image/*"
          icon="camera"
          onFiles={([file]) => void choose(file)}
        />
        <p class="said small" aria-live="polite">
          {said()}
        </p>
      </div>
    </div>
  );
}
