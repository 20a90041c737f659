import { TextField, type TextFieldProps } from "#ui/text-field.tsx";

/** A code of digits, hidden as it is typed; no keeper of passwords takes it for one of a site. */
export function CodeField(
  props: Pick<TextFieldProps, "label" | "hint" | "value" | "onInput" | "problem" | "ref">,
) {
  return (
    <TextField
      {...props}
      type="password"
      inputmode="numeric"
      autocomplete="off"
      enterkeyhint="done"
      figures
    />
  );
}
