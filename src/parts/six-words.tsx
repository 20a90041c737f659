import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { sixWordsWords as words } from "./six-words-words.ts";

/** What opens a file, under its title; nothing below it until the words are drawn. */
export function OpeningWords(props: { readonly passphrase: string | undefined }) {
  return (
    <section class="flow">
      <h2>{t(words.opens)}</h2>
      <Show when={props.passphrase}>{(drawn) => <SixWords passphrase={drawn()} />}</Show>
    </section>
  );
}

/** A passphrase to be read aloud: big, numbered, one word after the other. */
export function SixWords(props: { readonly passphrase: string }) {
  const toasts = useToasts();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(props.passphrase);
    toasts.show({ text: t(words.copied) });
  }
  return (
    <>
      <ol class="six-words" lang="fr-CA">
        <For each={props.passphrase.split("-")}>{(word) => <li>{word}</li>}</For>
      </ol>
      <p class="small muted">{t(words.aloud)}</p>
      <Show when={"clipboard" in navigator}>
        <Button onClick={() => void copy()}>{t(words.copy)}</Button>
      </Show>
    </>
  );
}
