import { createSignal, onCleanup, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { fileWords } from "./file-words.ts";

/** Work that is over sooner shows nothing, ms. */
const patience = 400;

export interface FileProgressProps {
  readonly label?: string | undefined;
  /** Between 0 and 1. */
  readonly share: number;
  readonly words: string;
  readonly ifStopped?: string | undefined;
  /** Without it there is no stopping any more. */
  readonly onStop?: (() => void) | undefined;
}

/** A file on its way in or out, once it takes long enough to be worth saying. */
export function FileProgress(props: FileProgressProps) {
  const [isLong, setLong] = createSignal(false);
  const timer = setTimeout(() => setLong(true), patience);
  onCleanup(() => clearTimeout(timer));
  return (
    <Show when={isLong()}>
      <ProgressBar
        label={props.label ?? t(fileWords.reading)}
        done={Math.round(props.share * 1000)}
        total={1000}
        words={props.words}
        ifStopped={props.onStop && props.ifStopped}
        stopLabel={props.onStop && t(fileWords.stop)}
        onStop={props.onStop}
      />
    </Show>
  );
}
