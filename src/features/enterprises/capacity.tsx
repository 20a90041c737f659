import { For, Show } from "solid-js";
import { addDays, type Day } from "#domain/day.ts";
import { mrcName } from "#domain/municipalities.ts";
import { shortDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { complianceKindWords } from "#i18n/enterprise-words.ts";
import { count, money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { type Fact, Facts } from "#ui/facts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sheetWords } from "./sheet-words.ts";

export const capacityFields = [
  "maxContract",
  "leadDays",
  "crews",
  "servedMrcs",
  "radiusKm",
  "compliance",
];

/** From so many days before it ends, a document asks for an eye. */
const soonDays = 60;

/** What it can take on, and whether its papers are in order. */
export function Capacity(props: { readonly enterprise: Entry<"enterprises"> }) {
  const facts = (): readonly Fact[] => {
    const { maxContract, leadDays, crews, servedMrcs, radiusKm } = props.enterprise;
    const { terms } = sheetWords;
    return [
      [terms.maxContract, maxContract && t(sheetWords.aYear)(money(maxContract))],
      [terms.leadDays, leadDays !== undefined && t(sheetWords.workingDays)(leadDays)],
      [terms.crews, crews !== undefined && count(crews)],
      [terms.servedMrcs, servedMrcs && listText(servedMrcs.map((code) => mrcName(code)))],
      [terms.radiusKm, radiusKm !== undefined && t(sheetWords.kilometres)(radiusKm)],
    ].flatMap(([term, value]) =>
      typeof term === "object" && typeof value === "string" ? [{ term: t(term), value }] : [],
    );
  };
  const documents = () => props.enterprise.compliance ?? [];
  const papers = (): readonly Fact[] =>
    documents().length === 0
      ? []
      : [
          {
            term: t(sheetWords.terms.compliance),
            value: <Documents documents={documents()} />,
          },
        ];
  return (
    <Show when={facts().length + documents().length > 0}>
      <section>
        <SectionHead title={t(sheetWords.capacity)} />
        <Facts facts={[...facts(), ...papers()]} />
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
