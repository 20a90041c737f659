import { createMemo, For, Match, Switch } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import type { FieldSpec } from "#domain/field.ts";
import { municipalities } from "#domain/municipalities.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { wordsOf } from "#i18n/read-cell.ts";
import { ChipChecks, ChipGroup } from "#ui/chip-group.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField, type TextFieldProps } from "#ui/text-field.tsx";
import { formWords } from "./form-words.ts";
import { ItemsControl } from "./items-control.tsx";
import { LinkControl } from "./link-control.tsx";
import { OtherValues } from "./other-values.tsx";
import type { RecordDraft } from "./record-draft.ts";

export interface FieldControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  /** Another label than the field's own. */
  readonly label?: string | undefined;
}

/** The control of any field, by its kind, with what is to be said of it. */
export function FieldControl(props: FieldControlProps) {
  const spec = createMemo((): FieldSpec => {
    const found = fieldsOf(props.draft.type)[props.field];
    if (found === undefined) throw new RangeError(`${props.draft.type} has no ${props.field}`);
    return found;
  });
  const label = () => {
    const words: Readonly<Record<string, Bilingual<string>>> = fieldWords[props.draft.type];
    return props.label ?? t(words[props.field] ?? { fr: props.field, en: props.field });
  };
  const options = () => {
    const table = wordsOf(props.draft.type, props.field, spec());
    return Object.entries(table).map(([value, word]) => ({ value, label: t(word) }));
  };
  const text = () => {
    const value = props.draft.value(props.field);
    return typeof value === "string" ? value : "";
  };
  const list = (): readonly string[] => {
    const value = props.draft.value(props.field);
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  const set = (value: string | readonly string[]) => props.draft.set(props.field, value);
  const common = {
    get label() {
      return label();
    },
    get aside() {
      return spec().required ? undefined : t(formWords.optional);
    },
    get value() {
      return text();
    },
    get problem() {
      return props.draft.problem(props.field);
    },
    get below() {
      return <OtherValues draft={props.draft} field={props.field} />;
    },
    onInput: set,
    onChange: () => props.draft.leave(props.field),
  };
  const isLong = () => spec().kind === "text" || (spec().kind === "set" && !hasOptions(spec()));

  return (
    <Switch fallback={<TextField {...common} {...typing[spec().kind]} list={listOf(spec())} />}>
      <Match when={spec().kind === "flag"}>
        <ChipGroup
          legend={label()}
          choices={[
            { value: "yes", label: t(formWords.yes) },
            { value: "no", label: t(formWords.no) },
          ]}
          chosen={text() || undefined}
          onChoose={set}
          onClear={() => set("")}
        />
        {common.below}
      </Match>
      <Match when={spec().kind === "choice"}>
        <ChipGroup
          legend={label()}
          choices={options()}
          chosen={text() || undefined}
          onChoose={set}
          onClear={() => set("")}
        />
        {common.below}
      </Match>
      <Match when={spec().kind === "set" && hasOptions(spec())}>
        <ChipChecks legend={label()} choices={options()} chosen={list()} onChoose={set} />
      </Match>
      <Match when={isLong()}>
        <TextArea {...common} hint={spec().kind === "set" ? t(formWords.oneALine) : undefined} />
      </Match>
      <Match when={spec().kind === "items"}>
        <ItemsControl draft={props.draft} field={props.field} label={label()} />
      </Match>
      <Match when={linkOf(spec())}>
        {(to) => (
          <LinkControl
            draft={props.draft}
            field={props.field}
            label={label()}
            to={to()}
            several={spec().kind === "links"}
          />
        )}
      </Match>
    </Switch>
  );
}

/** The 114 municipalities, offered as one types. */
export function Places() {
  return (
    <datalist id={placesId}>
      <For each={municipalities}>{({ name }) => <option>{name}</option>}</For>
    </datalist>
  );
}

const placesId = "municipalities";

function listOf(spec: FieldSpec): string | undefined {
  return spec.kind === "municipality" ? placesId : undefined;
}

function hasOptions(spec: FieldSpec): boolean {
  return "options" in spec && spec.options !== undefined;
}

function linkOf(spec: FieldSpec) {
  return spec.kind === "link" || spec.kind === "links" ? spec.to : undefined;
}

type Typing = Pick<
  TextFieldProps,
  "autocapitalize" | "autocomplete" | "figures" | "inputmode" | "spellcheck" | "type"
>;

/** The right keyboard for each kind. */
const typing: Partial<Readonly<Record<FieldSpec["kind"], Typing>>> = {
  phone: { type: "tel", inputmode: "tel", figures: true, autocomplete: "off" },
  email: { type: "email", inputmode: "email", autocapitalize: "off", spellcheck: false },
  url: { inputmode: "url", autocapitalize: "off", spellcheck: false },
  neq: { inputmode: "numeric", figures: true, autocomplete: "off" },
  cents: { inputmode: "decimal", figures: true, autocomplete: "off" },
  count: { inputmode: "numeric", figures: true, autocomplete: "off" },
  day: { type: "date" },
  postalCode: { autocapitalize: "characters", spellcheck: false, autocomplete: "postal-code" },
};
