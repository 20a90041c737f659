import { createSignal, onMount, untrack } from "solid-js";
import { exactName } from "#domain/ids.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { TextField } from "#ui/text-field.tsx";
import { keptWords } from "./kept-filters-words.ts";

/** Under which name filters are kept. */
export function FilterName(props: {
  readonly title: string;
  readonly start: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = createSignal(untrack(() => props.start));
  const [isMissing, setIsMissing] = createSignal(false);
  let field: HTMLInputElement | undefined;
  onMount(() => queueMicrotask(() => field?.focus()));
  return (
    <Sheet title={props.title} closeLabel={t(keptWords.close)} onClose={props.onClose}>
      <form
        class="flow"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          const name = exactName(text());
          if (name !== "") return props.onName(name);
          setIsMissing(true);
          field?.focus();
        }}
      >
        <TextField
          ref={(element) => (field = element)}
          label={t(keptWords.name)}
          hint={t(keptWords.nameHint)}
          value={text()}
          onInput={(value) => {
            setIsMissing(false);
            setText(value);
          }}
          problem={isMissing() ? { text: t(keptWords.missing), weight: "stop" } : undefined}
          autocomplete="off"
          autocapitalize="sentences"
          enterkeyhint="done"
        />
        <Button kind="primary" shape="big" type="submit">
          {t(keptWords.save)}
        </Button>
      </form>
    </Sheet>
  );
}
