import { For, Show } from "solid-js";
import { type Day, makeDay } from "#domain/day.ts";
import { incidentYears } from "#domain/incident.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { incidentKindWords } from "#i18n/privacy-choice-words.ts";
import { valueText } from "#i18n/value-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { handOver } from "#parts/hand-over.ts";
import { links } from "#parts/links.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { Screen } from "#parts/screen.tsx";
import { FieldFacts } from "#parts/sheet-rest.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { State } from "#ui/state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What its title and the line below it say is not said again. */
const said: ReadonlySet<string> = new Set(["kind", "learnedOn"]);
const shown = Object.keys(fieldsOf("incidents")).filter((field) => !said.has(field));

/** Every incident, serious or not, kept at least five years; on paper and in a spreadsheet too. */
export function IncidentsPage() {
  const { directory } = useWorkspace();
  const incidents = createQuery(["incidents"], (all) =>
    all.list("incidents").toSorted((a, b) => ((a.learnedOn ?? "") < (b.learnedOn ?? "") ? 1 : -1)),
  );
  async function takeOut(): Promise<void> {
    const fields = Object.keys(fieldsOf("incidents"));
    const rows = incidents().map((one) =>
      fields.map((field) => {
        const value: unknown = Reflect.get(one, field);
        return value === undefined
          ? ""
          : valueText("incidents", field, value, (to, id) => linkedName(directory, to, id));
      }),
    );
    const titles = fields.map((field) => fieldLabel("incidents", field));
    await handOver(
      new File([writeCsv(titles, rows)], `${t(words.csvName)}.csv`, { type: "text/csv" }),
    );
  }
  return (
    <Screen
      title={t(words.incidents)}
      place="more"
      keep="gauge"
      back={{ href: links.privacy(), label: t(words.title) }}
    >
      <div class="pad flow narrow">
        <p class="small muted">{t(words.incidentsWhy)}</p>
        <a class="btn primary big" href={links.newIncident()}>
          {t(words.incidentNew)}
        </a>
        <Show when={incidents().length > 0}>
          <div class="row wrap">
            <Button icon="printer" onClick={() => print()}>
              {t(words.print)}
            </Button>
            <Button icon="download" onClick={() => void takeOut()}>
              {t(words.csv)}
            </Button>
          </div>
        </Show>
        <Show when={incidents().length === 0}>
          <EmptyState title={t(words.incidentsEmpty)} text="" />
        </Show>
        <ul class="list">
          <For each={incidents()}>{(incident) => <Incident incident={incident} />}</For>
        </ul>
      </div>
    </Screen>
  );
}

function Incident(props: { readonly incident: Entry<"incidents"> }) {
  const title = () => capital(t(incidentKindWords[props.incident.kind ?? "other"]));
  const detail = () => {
    const { learnedOn } = props.incident;
    if (learnedOn === undefined) return "";
    return dotted(
      t(words.learned)(day(learnedOn)),
      t(words.keptUntil)(day(yearsAfter(learnedOn, incidentYears))),
    );
  };
  const mustTell = () =>
    props.incident.seriousRisk === "yes" && props.incident.commissionToldOn === undefined;
  return (
    <li>
      <Item
        title={
          <a class="bare" href={links.incident(props.incident.id)}>
            <Name text={title()} />
          </a>
        }
        detail={detail()}
        end={
          <Show when={mustTell()}>
            <State shape="alerte" tone="warn">
              {t(words.toTell)}
            </State>
          </Show>
        }
      >
        <FieldFacts entry={props.incident} fields={shown} />
      </Item>
    </li>
  );
}

function yearsAfter(on: Day, years: number): Day {
  return makeDay(Number(on.slice(0, 4)) + years, Number(on.slice(5, 7)), Number(on.slice(8)));
}
