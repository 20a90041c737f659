import { type JSX, splitProps } from "solid-js";
import { Field, type FieldProps } from "./field.tsx";

type Kept =
  | "autocomplete"
  | "autocapitalize"
  | "disabled"
  | "enterkeyhint"
  | "inputmode"
  | "lang"
  | "list"
  | "name"
  | "ref"
  | "required"
  | "spellcheck"
  | "type";

export interface TextFieldProps
  extends Omit<FieldProps, "children">, Pick<JSX.InputHTMLAttributes<HTMLInputElement>, Kept> {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The person left the field with another text than on entering: time to say what is wrong. */
  readonly onChange?: ((value: string) => void) | undefined;
  /** Figures in columns. */
  readonly figures?: boolean | undefined;
}

/** One line of text. No maxlength: it cuts a paste in silence. */
export function TextField(props: TextFieldProps) {
  const [field, own, attributes] = splitProps(
    props,
    ["label", "aside", "hint", "problem", "below"],
    ["value", "onInput", "onChange", "figures"],
  );
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...attributes}
          {...wiring}
          class="field"
          classList={{ num: own.figures === true }}
          value={own.value}
          onInput={(event) => own.onInput(event.currentTarget.value)}
          onChange={(event) => own.onChange?.(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
