import { For, Show } from "solid-js";
import { addDays, type Day } from "#domain/day.ts";
import { shortDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { complianceKindWords } from "#i18n/enterprise-words.ts";
import { t } from "#i18n/language.ts";
import { FieldFacts, filled } from "#parts/sheet-rest.tsx";
import { Facts } from "#ui/facts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sheetWords } from "./sheet-words.ts";

const plainFields = ["maxContract", "leadDays", "crews", "servedMrcs", "radiusKm"];
export const capacityFields = [...plainFields, "compliance"];

/** From so many days before it ends, a document asks for an eye. */
const soonDays = 60;

/** What it can take on, and whether its papers are in order. */
export function Capacity(props: { readonly enterprise: Entry<"enterprises"> }) {
  const documents = () => props.enterprise.compliance ?? [];
  return (
    <Show when={documents().length > 0 || filled(props.enterprise, plainFields).length > 0}>
      <section>
        <SectionHead title={t(sheetWords.capacity)} />
        <FieldFacts entry={props.enterprise} fields={plainFields} />
        <Show when={documents().length > 0}>
          <Facts
            facts={[
              {
                term: t(sheetWords.compliant),
                value: <Documents documents={documents()} />,
              },
            ]}
          />
        </Show>
      </section>
    </Show>
  );
}

type Document = NonNullable<Entry<"enterprises">["compliance"]>[number];

function Documents(props: { readonly documents: readonly Document[] }) {
  const { today } = useWorkspace();
  return (
    <For each={props.documents}>
      {(one) => (
        <div>
          <DocumentState document={one} today={today()} />
        </div>
      )}
    </For>
  );
}

function DocumentState(props: { readonly document: Document; readonly today: Day }) {
  const name = () => {
    const { kind, number } = props.document;
    const word = kind === undefined ? "" : capital(t(complianceKindWords[kind]));
    return [word, number].filter(Boolean).join(", ");
  };
  const ends = () => props.document.expiresOn;
  const isOver = () => (ends() ?? "9999") < props.today;
  const isSoon = () => (ends() ?? "9999") <= addDays(props.today, soonDays);
  return (
    <Show
      when={isSoon() && ends()}
      fallback={
        <State shape="ok" tone="ok">
          {name()}
        </State>
      }
    >
      {(on) => (
        <State shape="alerte" tone="warn">
          {t(isOver() ? sheetWords.expired : sheetWords.expiresSoon)(
            name(),
            shortDay(on(), props.today),
          )}
        </State>
      )}
    </Show>
  );
}
