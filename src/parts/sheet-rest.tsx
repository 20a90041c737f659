import { For, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { Facts } from "#ui/facts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";
import { fieldLabel } from "./question-text.ts";
import { FieldValue } from "./sheet-value.tsx";
import { sheetWords } from "./sheet-words.ts";

export interface FieldFactsProps {
  readonly entry: Entry;
  /** In this order; those that are empty are left out. */
  readonly fields: readonly string[];
  /** Fields that a rule of law changes: « à vérifier » stands beside them. */
  readonly unsure?: readonly string[] | undefined;
}

/** Fields of a record, term by term. */
export function FieldFacts(props: FieldFactsProps) {
  const facts = () =>
    filled(props.entry, props.fields).map((field) => ({
      term: fieldLabel(props.entry.type, field),
      value: (
        <>
          <FieldValue entry={props.entry} field={field} />
          <Show when={props.unsure?.includes(field)}>
            {" "}
            <span class="tag ex">{t(sheetWords.toCheck)}</span>
          </Show>
        </>
      ),
    }));
  return (
    <Show when={facts().length > 0}>
      <Facts facts={facts()} />
    </Show>
  );
}

/** Every field but those shown elsewhere on the sheet. */
export function otherFields(entry: Entry, shown: readonly string[]): readonly string[] {
  return Object.entries(fieldsOf(entry.type))
    .filter(([field, { secret }]) => secret !== true && !shown.includes(field))
    .map(([field]) => field);
}

export function filled(entry: Entry, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => Reflect.get(entry, field) !== undefined);
}

/** At the end of a sheet: the fields that are not among those `above`, under a title of their own. */
export function OtherFacts(props: { readonly entry: Entry; readonly above: readonly string[] }) {
  const fields = () => filled(props.entry, otherFields(props.entry, props.above));
  const isAny = () =>
    fields().length + Object.keys(props.entry.odd).length > 0 ||
    Object.keys(props.entry.unknown).length > 0;
  return (
    <Show when={isAny()}>
      <section class="flow">
        <SectionHead title={t(sheetWords.rest)} />
        <FieldFacts entry={props.entry} fields={fields()} />
        <OddValues entry={props.entry} />
      </section>
    </Show>
  );
}

/** What cannot be read here: shown raw, never lost. */
export function OddValues(props: { readonly entry: Entry }) {
  const { directory } = useWorkspace();
  const text = (field: string, value: unknown) =>
    valueText(props.entry.type, field, value, (to, id) => linkedName(directory, to, id));
  return (
    <>
      <For each={Object.entries(props.entry.odd)}>
        {([field, value]) => (
          <p class="small">
            <State shape="alerte" tone="warn">
              {t(sheetWords.odd)}
            </State>{" "}
            {capital(fieldLabel(props.entry.type, field))}
            {"\u00A0: "}
            {text(field, value)}
          </p>
        )}
      </For>
      <Show when={Object.keys(props.entry.unknown).length > 0}>
        <p class="small muted">{t(sheetWords.unknownFields)}</p>
        <Facts
          facts={Object.entries(props.entry.unknown).map(([field, value]) => ({
            term: field,
            value: text(field, value),
          }))}
        />
      </Show>
    </>
  );
}
