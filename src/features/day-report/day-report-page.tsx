import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { dayReport } from "#domain/day-report.ts";
import { meetingStates } from "#domain/meeting.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { count, money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { meetingStateWords } from "#i18n/matchmaking-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { BySide } from "./by-side.tsx";
import "./day-report.css";
import { useReportFile } from "./report-file.ts";
import { words } from "./words.ts";

/** What a day led to, on one page: counts with what is missing, a chart and its figures. */
export function DayReportPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const giveFile = useReportFile();
  const event = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  const records = createQuery(
    ["meetings", "ratings", "followUps", "interactions"],
    (directory) => ({
      meetings: directory.linked("meetings", "event", parameters.id),
      ratings: directory.linked("ratings", "event", parameters.id),
      followUps: promisesOf(directory, parameters.id),
    }),
  );
  const report = createMemo(() => dayReport(records()));
  const bars = () =>
    meetingStates
      .map((state) => ({
        state,
        label: capital(t(meetingStateWords[state])),
        number: records().meetings.filter(({ status = "planned" }) => status === state).length,
      }))
      .filter(({ number }) => number > 0);
  const most = () => Math.max(1, ...bars().map(({ number }) => number));

  return (
    <Screen
      title={t(words.title)}
      place="events"
      back={{
        href: event() ? links.event(parameters.id) : links.allEvents(),
        label: t(words.back),
      }}
      sub={
        <Show when={event()}>{(day) => dotted(entryName(day()), eventFacts(day(), today()))}</Show>
      }
    >
      <Show when={event()} fallback={<EmptyState title={t(words.gone)} text={t(words.goneWhy)} />}>
        <Show
          when={records().meetings.length > 0}
          fallback={<EmptyState title={t(words.none)} text={t(words.noneWhy)} />}
        >
          <div class="pad flow">
            <div class="kpis">
              <div>
                <b class="num">{count(report().held)}</b>
                <span>{t(words.held)(report().held)}</span>
              </div>
              <div>
                <b class="num">{t(words.of)(report().mutual.n, report().mutual.of)}</b>
                <span>{t(words.mutual)}</span>
              </div>
              <div>
                <b class="num">{t(words.of)(report().promises.kept, report().promises.made)}</b>
                <span>{t(words.promises)}</span>
              </div>
              <div>
                <b class="num">{money(report().inSight)}</b>
                <span>{t(words.inSight)(report().amountsOf)}</span>
              </div>
            </div>
            <section>
              <SectionHead title={t(words.became)} />
              <ul class="chart" aria-label={t(words.became)}>
                <For each={bars()}>
                  {(bar) => (
                    <li class="l">
                      <span>{bar.label}</span>
                      <span class="track" aria-hidden="true">
                        <i
                          class={bar.state === "held" ? "p3" : "p1"}
                          style={{ "inline-size": `${(100 * bar.number) / most()}%` }}
                        />
                      </span>
                      <span class="num">{bar.number}</span>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={report().held > report().mutual.of}>
                <p class="small muted">{t(words.missed)(report().held - report().mutual.of)}</p>
              </Show>
              <Show when={report().promises.kept > 0}>
                <p class="small muted">
                  {t(words.inTime)(report().promises.inTime, report().promises.kept)}
                </p>
              </Show>
            </section>
            <div class="halves">
              <BySide side="enterprise" {...records()} />
              <BySide side="buyer" {...records()} />
            </div>
            <Show when={report().needsFound.length > 0}>
              <section class="narrow">
                <SectionHead title={t(words.needs)} count={report().needsFound.length} />
                <ul class="list lines">
                  <For each={report().needsFound}>{(need) => <li>{need}</li>}</For>
                </ul>
              </section>
            </Show>
            <p class="row wrap report-acts">
              <Button icon="printer" onClick={() => print()}>
                {t(words.print)}
              </Button>
              <Button icon="download" onClick={() => void giveFile(parameters.id)}>
                {t(words.csv)}
              </Button>
            </p>
          </div>
        </Show>
      </Show>
    </Screen>
  );
}

/** Those made on the day itself, and those made in a note that was taken there. */
function promisesOf(directory: Directory, event: string): readonly Entry<"followUps">[] {
  const inNotes = directory
    .linked("interactions", "event", event)
    .flatMap(({ id }) => directory.linked("followUps", "interaction", id));
  return [...new Set([...directory.linked("followUps", "event", event), ...inNotes])];
}
