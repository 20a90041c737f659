import { createEffect, type JSX, on, splitProps } from "solid-js";
import { Field, type FieldProps } from "./field.tsx";

type Kept = "autocapitalize" | "disabled" | "enterkeyhint" | "lang" | "name" | "required";

export interface TextAreaProps
  extends
    Omit<FieldProps, "children">,
    Pick<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, Kept> {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly ref?: ((element: HTMLTextAreaElement) => void) | undefined;
  /** Lines shown before anything is typed. */
  readonly rows?: number | undefined;
}

/** Several lines; grows with what is typed. No maxlength: it cuts a paste in silence. */
export function TextArea(props: TextAreaProps) {
  const [field, own, attributes] = splitProps(
    props,
    ["label", "aside", "hint", "problem", "below"],
    ["value", "onInput", "onChange", "ref", "rows"],
  );
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...attributes}
          {...wiring}
          ref={(element) => {
            own.ref?.(element);
            createEffect(
              on(
                () => own.value,
                () => grow(element),
              ),
            );
          }}
          class="field"
          rows={own.rows ?? 3}
          value={own.value}
          onInput={(event) => own.onInput(event.currentTarget.value)}
          onChange={(event) => own.onChange?.(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Where the style sheet's field-sizing is unknown (Safari, Firefox), the height is set here. */
function grow(element: HTMLTextAreaElement): void {
  if (Reflect.has(element.style, "fieldSizing")) return;
  element.style.blockSize = "auto";
  element.style.blockSize = `${element.scrollHeight + 2}px`; // 2 px: both borders
}
