import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { dayReport } from "#domain/day-report.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { DayScreen } from "#parts/day-screen.tsx";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { BySide } from "./by-side.tsx";
import { Charts } from "./charts.tsx";
import "./day-report.css";
import { KeyFigures } from "./key-figures.tsx";
import { Missing } from "./missing.tsx";
import { useReportFile } from "./report-file.ts";
import { reportTypes, reportRecords } from "./report-records.ts";
import { needTypes, unmetNeeds } from "./unmet-needs.ts";
import { words } from "./words.ts";

/** What a day led to, on one page: figures with what is missing, charts and their tables. */
export function DayReportPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const giveFile = useReportFile();
  const records = createQuery(reportTypes, (directory) => reportRecords(directory, parameters.id));
  const report = createMemo(() => dayReport(records(), today()));
  const unmet = createQuery(needTypes, (directory) => unmetNeeds(directory, parameters.id));

  return (
    <DayScreen
      id={parameters.id}
      title={t(words.title)}
      sub={(day) => dotted(entryName(day), eventFacts(day, today()))}
    >
      {(day) => (
        <Show
          when={records().meetings.length > 0}
          fallback={<EmptyState title={t(words.none)} text={t(words.noneWhy)} />}
        >
          <div class="pad flow report">
            <KeyFigures report={report()} />
            <Charts report={report()} />
            <Missing
              report={report()}
              event={parameters.id}
              isOver={(day().on ?? today()) < today()}
            />
            <div class="halves">
              <BySide side="enterprise" {...records()} />
              <BySide side="buyer" {...records()} />
            </div>
            <Show when={unmet().length > 0}>
              <section>
                <SectionHead title={t(words.needs)} count={unmet().length} />
                <ul class="list lines unmet">
                  <For each={unmet()}>
                    {(need) => (
                      <li>
                        {need.title} <span class="muted">{need.buyer}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
            <p class="row wrap report-acts">
              <Button icon="printer" onClick={() => print()}>
                {t(words.print)}
              </Button>
              <Button icon="download" onClick={() => void giveFile(parameters.id, "xlsx")}>
                {t(words.xlsx)}
              </Button>
              <Button icon="download" onClick={() => void giveFile(parameters.id, "csv")}>
                {t(words.csv)}
              </Button>
            </p>
          </div>
        </Show>
      )}
    </DayScreen>
  );
}
