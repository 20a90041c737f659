import { useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, Match, on, Show, Switch } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Ledger } from "#ui/ledger.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { findReceipts, type ImportReceipt, type WrittenIds } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { homeOf } from "./import-home.ts";
import type { Importing } from "./importing.ts";
import { MendFile } from "./mend-file.tsx";
import { outWords } from "./out-words.ts";
import { outcomeLines } from "./summary-step.tsx";
import { CardsContext, isOfCards, useImportWords } from "./import-words-of.ts";
import { UndoImport } from "./undo-import.tsx";
import { words } from "./words.ts";
import { LeftRecords, named, Records } from "./written-records.tsx";

/** What an import did, where to find it, and the way to take it back; the last one unless the address names another. */
export function DoneStep(props: { readonly importing: Importing }) {
  const { store } = useWorkspace();
  const [inAddress] = useSearchParams<{ import?: string }>();
  const [receipt, setReceipt] = createSignal<ImportReceipt | null>();
  const [isLast, setLast] = createSignal(true);
  createEffect(
    on(
      () => inAddress.import,
      (id) => void find(id),
    ),
  );
  async function find(id: string | undefined): Promise<void> {
    const all = await findReceipts(store.db).catch(() => []);
    const found = id === undefined ? all[0] : all.find((one) => one.id === id);
    setLast(found === all[0]);
    setReceipt(found ?? null);
  }
  return (
    <Switch>
      <Match when={receipt()}>
        {(found) => (
          <CardsContext.Provider value={() => isOfCards(found())}>
            <Receipt
              receipt={found()}
              importing={props.importing}
              onUndone={setReceipt}
              isLast={isLast()}
            />
          </CardsContext.Provider>
        )}
      </Match>
      <Match when={receipt() === null}>
        <NoReceipt />
      </Match>
    </Switch>
  );
}

function NoReceipt() {
  const { settleWords } = useImportWords();
  return (
    <Screen title={t(words.title)} place="enterprises" back={homeOf(undefined).back}>
      <EmptyState title={t(settleWords.done.none)}>
        <a class="btn primary" href={links.import()}>
          {t(words.title)}
        </a>
      </EmptyState>
    </Screen>
  );
}

function Receipt(props: {
  readonly receipt: ImportReceipt;
  readonly importing: Importing;
  /** What is left of a file is of the last one. */
  readonly isLast: boolean;
  readonly onUndone: (receipt: ImportReceipt) => void;
}) {
  const { today } = useWorkspace();
  const { settleWords, lineWords } = useImportWords();
  const receipt = () => props.receipt;
  const outcomes = () => receipt().plan.outcomes;
  const home = () => homeOf(receipt().sheet);
  const rows = () =>
    outcomes().created + outcomes().updated + outcomes().resumed + outcomes().merged;
  const left = () => (props.isLast ? (props.importing.choices()?.only?.length ?? 0) : 0);
  /** Once taken back, all of its file is there again, with what was answered. */
  const isWholeAgain = () =>
    props.isLast &&
    receipt().undone !== undefined &&
    props.importing.choices()?.name === receipt().name;
  /** Those of the sheet, and the persons named on its rows. */
  const own = (ids: WrittenIds) => named(receipt().sheet, ids);
  const isOfPeople = () => receipt().sheet === "contacts";
  const people = (ids: WrittenIds) => (isOfPeople() ? [] : named("contacts", ids));
  const list = () => {
    if (isOfPeople()) return links.import();
    const query = { sort: "recent" };
    return home().place === "buyers" ? links.buyers(query) : links.enterprises(query);
  };
  return (
    <Screen
      title={
        receipt().undone === undefined
          ? t(settleWords.done.title)(rows())
          : t(outWords.undoneHeading)
      }
      place={home().place}
      back={home().back}
      sub={[receipt().name, dayAndTime(receipt().at, today())].join(dot)}
      foot={
        <Show
          when={left() > 0 || isWholeAgain()}
          fallback={
            <>
              <a class="btn" href={links.import()}>
                {t(settleWords.done.another)}
              </a>
              {/* No list shows persons: those of this file stand under it, each with the way there. */}
              <Show when={!isOfPeople()}>
                <a class="btn primary" href={list()}>
                  {t(settleWords.done.seeList)}
                </a>
              </Show>
            </>
          }
        >
          <Button
            onClick={() => void props.importing.abandon(list(), t(settleWords.done.finished))}
          >
            {t(settleWords.done.finish)}
          </Button>
          <a class="btn primary" href={links.importStep("lines")}>
            {t(isWholeAgain() ? settleWords.done.resumeWhole : settleWords.done.resumeLeft)}
          </a>
        </Show>
      }
    >
      <div class="pad cols airy">
        <div class="flow">
          <Show when={receipt().undone === undefined}>
            <NoteBox kind="ok">
              <p>
                <b>{t(settleWords.done.kept)(t(thisDeviceWords[deviceKind()]))}</b>{" "}
                <Show when={left() === 0}>{t(settleWords.done.again)}</Show>
              </p>
            </NoteBox>
          </Show>
          <Show when={left() > 0}>
            <NoteBox kind="warn">
              <p>{t(settleWords.done.left)(left())}</p>
            </NoteBox>
          </Show>
          <Show when={left() > 0 && outcomes().stopped > 0}>
            <MendFile importing={props.importing} rows={outcomes().stopped} />
          </Show>
          <Ledger
            caption={t(settleWords.done.caption)}
            lines={outcomeLines(settleWords, receipt().plan, receipt().empty)}
            total={{ label: t(lineWords.all), value: count(receipt().lines) }}
          />
          <Show when={receipt().plan.people > 0}>
            <p class="small muted">{t(settleWords.summary.people)(receipt().plan.people)}</p>
          </Show>
          <Show when={receipt().plan.records > 0}>
            <UndoImport
              receipt={receipt()}
              importing={props.importing}
              isLast={props.isLast}
              onUndone={props.onUndone}
            />
          </Show>
        </div>
        <div class="flow">
          <Show
            when={receipt().undone}
            fallback={
              <>
                <Records
                  title={t(
                    isOfPeople() ? settleWords.done.createdPeople : settleWords.done.created,
                  )}
                  records={own(receipt().created)}
                />
                <Records
                  title={t(
                    isOfPeople() ? settleWords.done.changedPeople : settleWords.done.changed,
                  )}
                  records={own(receipt().changed)}
                />
                <Records
                  title={t(settleWords.done.createdPeople)}
                  records={people(receipt().created)}
                />
                <Records
                  title={t(settleWords.done.changedPeople)}
                  records={people(receipt().changed)}
                />
              </>
            }
          >
            {(undone) => <LeftRecords left={undone().left} />}
          </Show>
        </div>
      </div>
    </Screen>
  );
}
