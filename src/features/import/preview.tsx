import { createMemo, For } from "solid-js";
import { checkRow, type RowTexts } from "#formats/check-rows.ts";
import type { ColumnTarget } from "#formats/column-target.ts";
import type { CellContext } from "#formats/read-cell.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { SectionHead } from "#ui/section-head.tsx";
import type { Look, LookColumn } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { targetLabel, targetValue } from "./target-text.ts";
import { useImportWords } from "./import-words-of.ts";

export interface PreviewProps {
  readonly look: Look;
  readonly columns: readonly {
    readonly column: LookColumn;
    readonly target: ColumnTarget | undefined;
  }[];
}

/** The first rows as they would be kept. */
export function Preview(props: PreviewProps) {
  const { columnWords, numberOf } = useImportWords();
  const { today } = useWorkspace();
  const context: CellContext = { choices: choiceWords, today: today() };
  const shown = () =>
    props.columns.flatMap(({ column, target }) =>
      target === undefined ? [] : [{ index: column.index, target }],
    );
  const rows = createMemo(() =>
    props.look.first.map(({ line, cells }) => {
      const texts: RowTexts = Object.fromEntries(
        shown().map(({ index, target }) => [target, cells[index] ?? ""]),
      );
      return checkRow(line, texts, props.look.sheet, context);
    }),
  );

  /** As read; a cell that cannot be read stands as it is written. */
  function cell(row: ReturnType<typeof rows>[number], target: ColumnTarget): string {
    const raw = row.texts[target]?.trim() ?? "";
    const field = target.replace("contact:", "");
    const values = target.startsWith("contact:") ? row.person : row.values;
    const value = values?.[field];
    return value === undefined || raw === ""
      ? raw
      : targetValue(props.look.sheet, target, value, (_to, id) => id);
  }

  return (
    <div>
      <SectionHead
        title={t(columnWords.preview)}
        count={t(columnWords.previewCount)(
          props.look.first.length,
          props.look.rows + props.look.emptyLines,
        )}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <section class="xscroll" tabindex="0" aria-label={t(columnWords.preview)}>
        <table class="data num text">
          <thead>
            <tr>
              <th scope="col">{t(columnWords.previewLine)}</th>
              <For each={shown()}>
                {({ target }) => <th scope="col">{targetLabel(props.look.sheet, target)}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{count(numberOf(row.line))}</th>
                  <For each={shown()}>{({ target }) => <td>{cell(row, target)}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  );
}
