import { createMemo, createSignal, onCleanup, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { moreWords } from "./directory-list-more-words.ts";
import { listWords } from "./directory-list-words.ts";
import type { ListType } from "./filter-facets.ts";
import { handOver } from "./hand-over.ts";
import { takeOutWords } from "./take-out-words.ts";
import { rareListWords } from "./directory-list-rare-words.ts";

/** What else is done with a list: bring a sheet in, take this one out. */
export function MoreSheet<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly onClose: () => void;
}) {
  const toasts = useToasts();
  const workspace = useWorkspace();
  const { directory, pulse } = workspace;
  const isRead = readerOf(workspace) !== undefined;
  const [asked, setAsked] = createSignal<Asked<File>>();
  onCleanup(() => asked()?.stop());
  const rows = () => props.list.narrowed().rows;
  const contacts = createMemo(() => {
    pulse.follow(["contacts"]);
    const { type } = props.list.subject;
    const field = type === "buyers" ? "buyer" : "enterprise";
    return rows().reduce((sum, { id }) => sum + directory.linked("contacts", field, id).length, 0);
  });

  /** The words of every field come with the first file and not with the list. */
  async function takeOut(what: "list" | "contacts", as: "xlsx" | "csv" | "vcf"): Promise<void> {
    const { contactsFile, listFile } = await import("./take-out.ts");
    const { subject } = props.list;
    const file =
      what === "list"
        ? listFile(
            t(rareListWords[subject.type].fileName),
            subject.type,
            rows(),
            as === "csv" ? "csv" : "xlsx",
          )
        : contactsFile(subject.type, rows(), directory, as === "vcf" ? "vcf" : "xlsx");
    setAsked(file);
    try {
      const way = await handOver(await file.answer);
      if (way !== "cancelled") toasts.show({ text: t(takeOutWords.exported) });
      props.onClose();
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === "AbortError";
      if (!isStopped) toasts.show({ text: t(takeOutWords.notExported) });
    } finally {
      setAsked(undefined);
    }
  }

  function printList(): void {
    props.onClose();
    print();
  }

  return (
    <Sheet title={t(listWords.more)} closeLabel={t(moreWords.close)} onClose={props.onClose}>
      <Show
        when={asked() === undefined}
        fallback={
          <div class="row between">
            <output>{t(takeOutWords.making)}</output>
            <Button onClick={() => asked()?.stop()}>{t(takeOutWords.stop)}</Button>
          </div>
        }
      >
        <Show when={!isRead}>
          <a class="btn big left" href={props.list.subject.links.import()}>
            <Icon name="download" />
            {t(moreWords.import)}
          </a>
        </Show>
        <Button icon="printer" shape="big left" onClick={printList}>
          {t(moreWords.print)}
        </Button>
        <Show when={props.list.isReady()}>
          <SectionHead title={t(takeOutWords.out)} />
          <Button icon="share-2" shape="big left" onClick={() => void takeOut("list", "xlsx")}>
            {t(takeOutWords.excel)(rows().length)}
          </Button>
          <Button icon="share-2" shape="big left" onClick={() => void takeOut("list", "csv")}>
            {t(takeOutWords.export)(rows().length)}
          </Button>
          <Show when={contacts() > 0}>
            <Button
              icon="share-2"
              shape="big left"
              onClick={() => void takeOut("contacts", "xlsx")}
            >
              {t(takeOutWords.contactsExcel)(contacts())}
            </Button>
            <Button
              icon="user-plus"
              shape="big left"
              onClick={() => void takeOut("contacts", "vcf")}
            >
              {t(takeOutWords.contactsCards)(contacts())}
            </Button>
          </Show>
        </Show>
      </Show>
    </Sheet>
  );
}
