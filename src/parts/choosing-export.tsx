import { createSignal, onCleanup, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { choosingWords } from "./choosing-words.ts";
import { moreWords } from "./directory-list-more-words.ts";
import type { ListType } from "./filter-facets.ts";
import { handOver } from "./hand-over.ts";
import { takeOutWords } from "./take-out-words.ts";

/** Those chosen as a file, in the order of the list. */
export function ExportChosen(props: {
  readonly type: ListType;
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly chosen: readonly Entry<ListType>[];
}) {
  const toasts = useToasts();
  const { directory } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const [asked, setAsked] = createSignal<Asked<File>>();
  onCleanup(() => asked()?.stop());

  async function take(as: "xlsx" | "csv" | "vcf"): Promise<void> {
    const { contactsFile, listFile } = await import("./take-out.ts");
    const { chosen, fileName, type } = props;
    const file =
      as === "vcf"
        ? contactsFile(type, chosen, directory, as)
        : listFile(fileName, type, chosen, as);
    setAsked(file);
    try {
      const way = await handOver(await file.answer);
      if (way !== "cancelled") toasts.show({ text: t(takeOutWords.exported) });
      setOpen(false);
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === "AbortError";
      if (!isStopped) toasts.show({ text: t(takeOutWords.notExported) });
    } finally {
      setAsked(undefined);
    }
  }

  return (
    <>
      <Button icon="share-2" disabled={props.chosen.length === 0} onClick={() => setOpen(true)}>
        {t(choosingWords.export)}
      </Button>
      <Show when={open()}>
        <Sheet
          title={t(choosingWords.exportTitle)(props.chosen.length)}
          closeLabel={t(moreWords.close)}
          onClose={() => setOpen(false)}
        >
          <Show
            when={asked() === undefined}
            fallback={
              <div class="row between">
                <output>{t(takeOutWords.making)}</output>
                <Button onClick={() => asked()?.stop()}>{t(takeOutWords.stop)}</Button>
              </div>
            }
          >
            <Button icon="share-2" shape="big left" onClick={() => void take("xlsx")}>
              {t(choosingWords.excel)}
            </Button>
            <Button icon="share-2" shape="big left" onClick={() => void take("csv")}>
              {t(choosingWords.csv)}
            </Button>
            <Button icon="user-plus" shape="big left" onClick={() => void take("vcf")}>
              {t(choosingWords.cards)}
            </Button>
          </Show>
        </Sheet>
      </Show>
    </>
  );
}
