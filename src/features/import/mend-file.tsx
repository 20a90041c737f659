import { createSignal } from "solid-js";
import { mendTitles } from "#formats/mend-column.ts";
import { language, t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { handOver } from "#parts/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { RefusedRows } from "#workspace/import-desk.ts";
import { makeTableFile, type OutSheet } from "#workspace/table-file.ts";
import type { Importing } from "./importing.ts";
import { targetLabel } from "./target-text.ts";
import { useImportWords } from "./import-words-of.ts";

/** The rows that something stops, as a workbook to be mended and brought in again. */
export function MendFile(props: { readonly importing: Importing; readonly rows: number }) {
  const { outWords } = useImportWords();
  const toasts = useToasts();
  const [isBusy, setBusy] = createSignal(false);

  async function take(): Promise<void> {
    const choices = props.importing.choices();
    if (choices === undefined) return;
    setBusy(true);
    try {
      const refused = await props.importing.refused(choices);
      if (refused === undefined) return;
      const name = t(outWords.mendFile)(choices.name.replace(/\.\w+$/, ""));
      const sheets = [toSheet(refused)];
      const file = await makeTableFile(name, { is: "sheets", as: "xlsx", sheets }).answer;
      const way = await handOver(file);
      if (way !== "cancelled") toasts.show({ text: t(outWords.mendReady) });
    } catch {
      toasts.show({ text: t(outWords.notMade) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="flow">
      <p class="hint">{t(outWords.mendWhy)}</p>
      <Button
        icon="share-2"
        shape="left"
        busy={isBusy() ? t(outWords.making) : undefined}
        onClick={() => void take()}
      >
        {t(outWords.mendTake)(props.rows)}
      </Button>
    </section>
  );
}

function toSheet({ sheet, titles, rows }: RefusedRows): OutSheet {
  return {
    name: t(mendTitles),
    columns: [t(mendTitles), ...titles].map((title) => ({ title })),
    rows: rows.map(({ problems, cells }) => {
      const reasons = problems.map(({ target, problem }) => {
        const colon = language() === "fr" ? "\u00A0:" : ":";
        return `${targetLabel(sheet, target)}${colon} ${problemText(problem)}`;
      });
      return [reasons.join(" "), ...cells];
    }),
  };
}
