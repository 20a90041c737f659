import { createMemo, createSignal, For, onMount, Show } from "solid-js";
import {
  type ColumnTarget,
  type SheetType,
  sheetTypes,
  targetsOf,
} from "#formats/column-target.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { tableWarningText } from "#i18n/table-problem-text.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import type { Look, LookColumn } from "#workspace/import-desk.ts";
import { breathe } from "#workspace/slices.ts";
import { ColumnLine } from "./column-line.tsx";
import { FileFacts } from "./file-facts.tsx";
import { homeOf } from "./import-home.ts";
import type { Importing } from "./importing.ts";
import { outWords } from "./out-words.ts";
import { Preview } from "./preview.tsx";
import { targetLabel } from "./target-text.ts";
import { useImportWords } from "./import-words-of.ts";

/** Step 1: what a row is, and where each column goes. */
export function ColumnsStep(props: { readonly importing: Importing; readonly look: Look }) {
  const { words, columnWords } = useImportWords();
  const go = useGo();
  const look = () => props.look;
  const home = () => homeOf(look().sheet, said()?.prefer);
  const said = () => props.importing.choices();
  const targets = () => said()?.targets ?? {};
  const targetOf = ({ index, target }: LookColumn): ColumnTarget | null | undefined => {
    const chosen = targets()[index];
    return chosen === undefined ? target : chosen;
  };
  const chosen = createMemo(() =>
    look().columns.map((column) => ({ column, target: targetOf(column) ?? undefined })),
  );
  const options = createMemo(() =>
    targetsOf(look().sheet).map((value) => ({ value, label: targetLabel(look().sheet, value) })),
  );
  const known = () => chosen().filter(({ target }) => target !== undefined).length;
  const hasName = () => {
    const names = nameTargets[look().sheet];
    return chosen().some(({ target }) => target !== undefined && names.includes(target));
  };
  // The preview has a task of its own: reading its rows takes as long as drawing the columns. What
  // stands under it comes with it, or would be pushed down.
  const [isPreviewed, setPreviewed] = createSignal(false);
  onMount(() => void breathe().then(() => setPreviewed(true)));
  const lines = () => said()?.only?.length ?? look().rows + look().emptyLines;
  const isSheetAsked = () => !look().isSheetSure && said()?.sheet === undefined;

  /** A target has one column: the one that had it has to be looked at again. */
  function choose(column: LookColumn, target: ColumnTarget | null): void {
    const before = targets();
    const freed = chosen().filter(
      (other) => target !== null && other.target === target && other.column !== column,
    );
    const free = Object.fromEntries(freed.map((other) => [other.column.index, null]));
    props.importing.say({ targets: { ...before, ...free, [column.index]: target } });
  }

  return (
    <Screen
      title={t(columnWords.title)}
      place={home().place}
      back={home().back}
      sub={[said()?.name, t(words.lines)(lines()), t(words.step)(1)].join(dot)}
      foot={
        <>
          <Show when={!hasName()}>
            <p class="reason small">{t(columnWords.needsName[look().sheet])}</p>
          </Show>
          <Button onClick={() => void props.importing.abandon(home().back.href)}>
            {t(words.cancel)}
          </Button>
          <Button
            kind="primary"
            disabled={!hasName()}
            onClick={() => go(links.importStep("lines"))}
          >
            {t(columnWords.verify)(lines())}
          </Button>
        </>
      }
    >
      <div class="pad cols airy">
        <div class="flow">
          <For each={look().warnings}>
            {(warning) => (
              <NoteBox kind="warn">
                <p>{tableWarningText(warning)}</p>
              </NoteBox>
            )}
          </For>
          <NoteBox kind="info">
            <p>
              <b>{t(columnWords.recognised)(known(), look().columns.length)}</b>{" "}
              {t(columnWords.mend)} {look().isRemembered ? t(outWords.remembered) : undefined}
            </p>
          </NoteBox>
          <Show when={look().tabs.length > 1}>
            <div>
              <p class="q">{t(columnWords.tab)}</p>
              <div class="row book">
                <SelectBox
                  label={t(columnWords.tab)}
                  options={look().tabs.map(({ index, name }) => ({
                    value: index.toString(),
                    label: name,
                  }))}
                  chosen={(said()?.tab ?? look().tab)?.toString() ?? ""}
                  onChoose={(value) => props.importing.chooseTab(Number(value))}
                />
              </div>
            </div>
          </Show>
          <div>
            <ChipGroup<SheetType>
              legend={t(columnWords.rowIs)}
              choices={sheetTypes.map((value) => ({ value, label: t(columnWords.sheets[value]) }))}
              chosen={look().sheet}
              onChoose={(sheet) => props.importing.say({ sheet, targets: {} })}
            />
            <Show when={isSheetAsked()}>
              <p class="hint">{t(columnWords.unsureSheet)}</p>
            </Show>
          </div>
          <ul class="list columns" aria-label={t(columnWords.columns)}>
            <For each={look().columns}>
              {(column) => (
                <ColumnLine
                  column={column}
                  options={options()}
                  target={targetOf(column)}
                  isSaid={targets()[column.index] !== undefined}
                  onChoose={(target) => choose(column, target)}
                />
              )}
            </For>
          </ul>
        </div>
        <div class="flow">
          <Show when={isPreviewed()}>
            <Preview look={look()} columns={chosen()} />
            <Show when={look().from !== "cards"}>
              <section>
                <SectionHead title={t(columnWords.file)} />
                <FileFacts
                  look={look()}
                  header={said()?.header}
                  onHeader={(header) => props.importing.say({ header, targets: {} })}
                />
              </section>
            </Show>
          </Show>
        </div>
      </div>
    </Screen>
  );
}

/** Without one of them no row makes a record. */
const nameTargets: Readonly<Record<SheetType, readonly ColumnTarget[]>> = {
  enterprises: ["name", "legalName"],
  buyers: ["name"],
  contacts: ["fullName", "firstName", "lastName", "function"],
};
