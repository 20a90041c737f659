import { createMemo, For, lazy, Match, Suspense, Switch } from "solid-js";
import type { FieldSpec } from "#domain/field.ts";
import { municipalities } from "#domain/municipalities.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { wordsOf } from "#i18n/read-cell.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextField, type TextFieldProps } from "#ui/text-field.tsx";
import { ChoiceControl } from "./field-control-choice.tsx";
import { InstantControl } from "./field-control-instant.tsx";
import { fieldHint } from "./field-hint.ts";
import { formWords } from "./form-words.ts";
import { ItemsControl } from "./items-control.tsx";
import { LinkControl } from "./link-control.tsx";
import { OddValue } from "./field-control-odd.tsx";
import { OtherValues } from "./other-values.tsx";
import { fieldLabel } from "./question-text.ts";
import type { RecordDraft } from "./record-draft.ts";
import { TagsControl } from "./tags-control.tsx";

const PhotosControl = lazy(async () => ({
  default: (await import("./photos-control.tsx")).PhotosControl,
}));

const PausesControl = lazy(async () => ({
  default: (await import("./pauses-control.tsx")).PausesControl,
}));

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
  const label = () => props.label ?? fieldLabel(props.draft.type, props.field);
  const hint = () => fieldHint(props.draft.type, props.field);
  const options = () => {
    const known = spec();
    const table = wordsOf(props.draft.type, props.field, known);
    // In the order of the field: an object would put « 100 » before « 070 ».
    const values = "options" in known ? (known.options ?? []) : [];
    return values.map((value) => ({ value, label: t(table[value] ?? { fr: value, en: value }) }));
  };
  const text = () => {
    const value = props.draft.value(props.field);
    return typeof value === "string" ? value : "";
  };
  const aside = () => (spec().required ? undefined : t(formWords.optional));
  const below = () => (
    <>
      <OddValue draft={props.draft} field={props.field} />
      <OtherValues draft={props.draft} field={props.field} />
    </>
  );
  const typed = {
    get label() {
      return label();
    },
    get aside() {
      return aside();
    },
    get value() {
      return text();
    },
    get problem() {
      return props.draft.problem(props.field);
    },
    get below() {
      return below();
    },
    onInput: (value: string) => props.draft.set(props.field, value),
    onChange: () => props.draft.leave(props.field),
  };

  return (
    <Switch
      fallback={
        <TextField {...typed} {...typing[spec().kind]} hint={hint()} list={listOf(spec())} />
      }
    >
      <Match when={spec().kind === "flag"}>
        <ChoiceControl
          draft={props.draft}
          field={props.field}
          label={label()}
          aside={aside()}
          hint={hint()}
          options={[
            { value: "yes", label: t(formWords.yes) },
            { value: "no", label: t(formWords.no) },
          ]}
          below={below()}
        />
      </Match>
      <Match when={spec().kind === "choice" || hasOptions(spec())}>
        <ChoiceControl
          draft={props.draft}
          field={props.field}
          label={label()}
          aside={aside()}
          hint={hint()}
          options={options()}
          several={spec().kind === "set"}
          below={below()}
        />
      </Match>
      <Match when={spec().kind === "instant"}>
        <InstantControl draft={props.draft} field={props.field} label={label()} />
      </Match>
      <Match when={spec().kind === "text"}>
        <TextArea {...typed} hint={hint()} autocapitalize="sentences" />
      </Match>
      <Match when={isPhotos(spec())}>
        <Suspense>
          <PhotosControl draft={props.draft} field={props.field} label={label()} />
        </Suspense>
      </Match>
      <Match when={isSuggested(spec())}>
        <TagsControl draft={props.draft} field={props.field} label={label()} />
      </Match>
      <Match when={spec().kind === "set"}>
        <TextArea
          {...typed}
          rows={2}
          hint={[t(formWords.oneALine), hint()].filter(Boolean).join(" ")}
        />
      </Match>
      <Match when={spec().kind === "items" && props.field === "pauses"}>
        <Suspense>
          <PausesControl draft={props.draft} field={props.field} label={label()} />
        </Suspense>
      </Match>
      <Match when={spec().kind === "items"}>
        <ItemsControl
          draft={props.draft}
          field={props.field}
          label={label()}
          hint={hint()}
          below={<OddValue draft={props.draft} field={props.field} />}
        />
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

function isSuggested(spec: FieldSpec): boolean {
  return spec.kind === "set" && spec.suggested === true;
}

function isPhotos(spec: FieldSpec): boolean {
  return spec.kind === "set" && spec.shape === "sha256";
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
  name: { autocapitalize: "sentences", autocomplete: "off" },
  municipality: { autocapitalize: "words", autocomplete: "off" },
  phone: { type: "tel", inputmode: "tel", figures: true, autocomplete: "off" },
  email: { type: "email", inputmode: "email", autocapitalize: "off", spellcheck: false },
  url: { inputmode: "url", autocapitalize: "off", spellcheck: false },
  neq: { inputmode: "numeric", figures: true, autocomplete: "off" },
  cents: { inputmode: "decimal", figures: true, autocomplete: "off" },
  count: { inputmode: "numeric", figures: true, autocomplete: "off" },
  day: { type: "date" },
  clock: { type: "time" },
  postalCode: { autocapitalize: "characters", spellcheck: false, autocomplete: "off" },
};
