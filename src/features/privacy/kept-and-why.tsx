import { For, Show } from "solid-js";
import { fieldsOf, type RecordType, recordTypes } from "#domain/record-types.ts";
import { isRecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { Facts } from "#ui/facts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { words } from "./words.ts";

const types: readonly RecordType[] = Object.keys(recordTypes).filter(isRecordType);

/** Of every type of record, what is kept and who may read it: from the declarations that the app obeys. */
export function KeptAndWhy() {
  return (
    <section class="section">
      <SectionHead title={t(words.kept)} />
      <p class="small muted said">{t(words.keptWhy)}</p>
      <For each={types}>
        {(type) => (
          <details class="group">
            <summary>
              <span>
                <b>{capital(t(recordWords[type].many))}</b>{" "}
                <span class="muted small">{t(words.why[type])}</span>
              </span>
            </summary>
            <div class="flow">
              <Fields type={type} personal />
              <Fields type={type} personal={false} />
            </div>
          </details>
        )}
      </For>
    </section>
  );
}

function Fields(props: { readonly type: RecordType; readonly personal: boolean }) {
  const rows = () =>
    Object.entries(fieldsOf(props.type)).filter(([, spec]) => spec.personal === props.personal);
  return (
    <Show when={rows().length > 0}>
      <h3>{t(props.personal ? words.onPersons : words.others)}</h3>
      <Facts
        facts={rows().map(([field, { audience }]) => ({
          term: fieldLabel(props.type, field),
          value: t(words.readBy[audience]),
        }))}
      />
    </Show>
  );
}
