import { createSignal, For } from "solid-js";
import { type SheetType, sheetTypes } from "#formats/column-target.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { language, t } from "#i18n/language.ts";
import { handOver } from "#parts/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import { makeTableFile } from "#workspace/table-file.ts";
import { outWords } from "./out-words.ts";
import { targetLabel } from "./target-text.ts";

const forms = ["xlsx", "csv"] as const;

/** « Modèle à remplir »: titles, an example, and the values that each column takes. */
export function TemplatePart(props: { readonly prefer: SheetType | undefined }) {
  const toasts = useToasts();
  const [said, setSaid] = createSignal<SheetType>();
  const sheet = () => said() ?? props.prefer ?? "enterprises";

  async function take(as: (typeof forms)[number]): Promise<void> {
    const chosen = sheet();
    const words = {
      language: language(),
      titleOf: (target: Parameters<typeof targetLabel>[1]) => targetLabel(chosen, target),
      choices: choiceWords,
      list: t(outWords.lists[chosen]),
      allowed: t(outWords.allowed),
    };
    try {
      const { templateSheet, templateSheets } = await import("#formats/template-sheets.ts");
      const sheets = as === "csv" ? [templateSheet(chosen, words)] : templateSheets(chosen, words);
      const name = t(outWords.templateFile)(t(outWords.lists[chosen]).toLowerCase());
      await handOver(await makeTableFile(name, { is: "sheets", as, sheets }).answer);
    } catch {
      toasts.show({ text: t(outWords.notMade) });
    }
  }

  return (
    <section class="flow">
      <SectionHead title={t(outWords.template)} />
      <p class="hint">{t(outWords.templateWhy)}</p>
      <ChipGroup<SheetType>
        legend={t(outWords.templateOf)}
        hiddenLegend
        choices={sheetTypes.map((value) => ({ value, label: t(outWords.lists[value]) }))}
        chosen={sheet()}
        onChoose={setSaid}
      />
      <div class="row">
        <For each={forms}>
          {(as) => (
            <Button icon="download" onClick={() => void take(as)}>
              {t(outWords.templateAs[as])}
            </Button>
          )}
        </For>
      </div>
    </section>
  );
}
