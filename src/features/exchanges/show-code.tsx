import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { AnimatedCode } from "#parts/animated-code.tsx";
import { Screen } from "#parts/screen.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Button } from "#ui/button.tsx";
import { showWords as words } from "./show-words.ts";
import { SixWords } from "#parts/six-words.tsx";
import { exchangeWords } from "./words.ts";

export interface ShowCodeProps {
  /** Protected by six words, or sealed to the team. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly passphrase: string | undefined;
  /** By another way after all. */
  readonly onFile: () => void;
  readonly onDone: () => void;
}

/** The file as an animated code, for a colleague who stands there. */
export function ShowCode(props: ShowCodeProps) {
  /** Of what never moved, nobody has received anything. */
  const [hasBegun, setBegun] = createSignal(false);
  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
      sub={t(words.sub)}
      foot={
        <>
          <Button onClick={() => props.onFile()}>{t(words.byFile)}</Button>
          <Show when={hasBegun()}>
            <Button kind="primary" onClick={() => props.onDone()}>
              {t(words.done)}
            </Button>
          </Show>
        </>
      }
    >
      <div class="pad flow">
        <AnimatedCode bytes={props.bytes} onStart={() => setBegun(true)} />
        <Show when={props.passphrase}>
          {(passphrase) => (
            <details class="narrow">
              <summary>{t(words.sixWords)}</summary>
              <SixWords passphrase={passphrase()} />
            </details>
          )}
        </Show>
        <HelpLink topic="code" />
      </div>
    </Screen>
  );
}
