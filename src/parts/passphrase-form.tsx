import { createEffect, createSignal } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { FieldProblem } from "#ui/field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { unknownWords } from "#workspace/exchange.ts";
import { fileWords } from "./file-words.ts";
import { registerOpenForm } from "./open-form.ts";

export interface PassphraseFormProps {
  /** For the button in the foot of the screen. */
  readonly id: string;
  /** Who has the words: the one who sent the file, or the paper of the one who made the backup. */
  readonly from: "sender" | "paper";
  /** What was typed last did not open the file. */
  readonly wrong: boolean;
  readonly onSubmit: (typed: string) => void;
}

/** The six words of a protected file, typed as one hears them. */
export function PassphraseForm(props: PassphraseFormProps) {
  const [typed, setTyped] = createSignal("");
  const [tried, setTried] = createSignal<string>();
  const [unknown, setUnknown] = createSignal<readonly string[]>([]);
  let field: HTMLInputElement | undefined;
  registerOpenForm();
  createEffect(() => {
    if (props.wrong) field?.focus();
  });

  const problem = (): FieldProblem | undefined => {
    if (tried() === "" && typed().trim() === "")
      return { text: t(fileWords.noWords[props.from]), weight: "stop" };
    // Correcting takes the message away.
    const isWrong = props.wrong && tried() === typed();
    if (unknown().length > 0) {
      const text = t(fileWords.unknownWords)(listText(unknown()), unknown().length);
      return { text, weight: isWrong ? "stop" : "check" };
    }
    return isWrong ? { text: t(fileWords.wrongWords[props.from]), weight: "stop" } : undefined;
  };

  async function look(): Promise<void> {
    setUnknown(await unknownWords(typed()));
  }

  function submit(): void {
    setTried(typed().trim() === "" ? "" : typed());
    if (typed().trim() === "") {
      field?.focus();
      return;
    }
    void look();
    props.onSubmit(typed());
  }

  return (
    <form
      id={props.id}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t(fileWords.sixWords)}
        hint={t(fileWords.sixWordsHint)}
        value={typed()}
        onInput={(value) => {
          setTyped(value);
          setUnknown([]);
        }}
        onChange={() => void look()}
        problem={problem()}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="go"
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
      />
    </form>
  );
}
