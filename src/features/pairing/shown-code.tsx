import { createSignal, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { AnimatedCode } from "#parts/animated-code.tsx";
import { handOver } from "#parts/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { words } from "./words.ts";
import "./pairing.css";

export interface ShownCodeProps {
  /** What is said of it to who does not see it. */
  readonly label: string;
  /** The same as text, for who has no camera. */
  readonly text: string;
  /** Shown one after the other when the text is too long for one code. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly compare: readonly string[];
  readonly steps: readonly string[];
}

/** Letters that a phone still reads from another one's screen, at 2.7 points a module. */
const longestStill = 620;

/** A code to aim at, the words to compare, and what to do. */
export function ShownCode(props: ShownCodeProps) {
  const isStill = () => props.text.length <= longestStill;
  const told = () => (
    <>
      <ol class="ask">
        <For each={props.steps}>{(step) => <li>{step}</li>}</For>
      </ol>
      <p class="small muted">{t(words.photo)}</p>
      <CodeAsText text={props.text} />
    </>
  );
  return (
    <Show
      when={isStill()}
      fallback={
        <div class="pad flow">
          <CompareWords compare={props.compare} />
          <AnimatedCode bytes={props.bytes} />
          {told()}
        </div>
      }
    >
      <div class="pad cols airy">
        <figure class="codeplate">
          <QrCode text={props.text} label={props.label} />
        </figure>
        <div class="flow">
          <CompareWords compare={props.compare} />
          {told()}
        </div>
      </div>
    </Show>
  );
}

export function CompareWords(props: { readonly compare: readonly string[] }) {
  return (
    <fieldset class="words">
      <legend class="vh">{t(words.wordsToCompare)}</legend>
      <For each={props.compare}>{(word) => <b lang="fr-CA">{word}</b>}</For>
    </fieldset>
  );
}

/** Cameras get refused: the same by the clipboard or the share sheet. */
function CodeAsText(props: { readonly text: string }) {
  const [said, setSaid] = createSignal<string>();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text);
      setSaid(t(words.copied));
    } catch {
      setSaid(t(words.notCopied));
    }
  }
  return (
    <details>
      <summary>{t(words.noCamera)}</summary>
      <div class="flow">
        <textarea
          class="field code-text"
          readonly
          rows="3"
          aria-label={t(words.codeText)}
          value={props.text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="row wrap">
          <Button onClick={() => void copy()}>{t(words.copy)}</Button>
          <Button
            onClick={() =>
              void handOver(new File([props.text], "maillon-code.txt", { type: "text/plain" }))
            }
          >
            {t(words.giveText)}
          </Button>
        </div>
        <output class="said small">{said()}</output>
      </div>
    </details>
  );
}
