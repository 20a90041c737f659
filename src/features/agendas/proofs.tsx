import { Match, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { ForInParts } from "#parts/for-in-parts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { AgendaPaper } from "./agenda-paper.tsx";
import { type Badge, BadgePaper } from "./badge-paper.tsx";
import type { Kind } from "./choices.ts";
import type { DaySheets, PersonSheet } from "./day-sheets.ts";
import { PosterPaper } from "./poster-paper.tsx";
import { TablePaper } from "./table-paper.tsx";
import { words } from "./words.ts";

/** The sheets as they will be: on the screen made smaller, on paper alone on the page. */
export function Proofs(props: {
  readonly day: DaySheets;
  readonly kind: Kind;
  readonly agendas: readonly PersonSheet[];
  readonly badges: readonly (readonly Badge[])[];
}) {
  const count = () => {
    if (props.kind === "agendas") return props.agendas.length;
    if (props.kind === "tables") return props.day.tables.length;
    return props.kind === "badges" ? props.badges.length : 1;
  };
  return (
    <>
      <div class="pad unprinted">
        <SectionHead title={t(words.preview)} count={t(words.sheets)(count())} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard */}
      <section class="proofs" data-sheets tabIndex={0} aria-label={t(words.preview)}>
        <Switch>
          <Match when={props.kind === "agendas"}>
            <ForInParts each={props.agendas} some={4}>
              {(sheet) => <AgendaPaper day={props.day} sheet={sheet} />}
            </ForInParts>
          </Match>
          <Match when={props.kind === "tables"}>
            <ForInParts each={props.day.tables} some={4}>
              {(sheet) => <TablePaper day={props.day} sheet={sheet} />}
            </ForInParts>
          </Match>
          <Match when={props.kind === "poster"}>
            <PosterPaper day={props.day} />
          </Match>
          <Match when={props.kind === "badges"}>
            <ForInParts each={props.badges} some={4}>
              {(badges) => <BadgePaper event={props.day.event} badges={badges} />}
            </ForInParts>
          </Match>
        </Switch>
      </section>
    </>
  );
}
