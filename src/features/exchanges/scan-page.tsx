import { createSignal, Show } from "solid-js";
import { type CodeContent, readCode } from "#formats/read-code.ts";
import { t } from "#i18n/language.ts";
import { CodeReader } from "#parts/code-reader.tsx";
import { codeWords } from "#parts/code-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { type FileFault, fileFaultText, toFileFault } from "#parts/refused-file.tsx";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { keepFile } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ScannedCard } from "./scanned-card.tsx";
import { scanWords as words } from "./scan-words.ts";
import { exchangeWords } from "./words.ts";

/** The camera: a colleague's animated code, or a card. */
export function ScanPage() {
  const workspace = useWorkspace();
  const go = useGo();
  const [read, setRead] = createSignal<CodeContent>();
  const [isKept, setKept] = createSignal(false);
  const [refused, setRefused] = createSignal<FileFault>();

  /** Kept as it came before anything of it is read, like any file. */
  async function keep(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (isKept()) return;
    setKept(true);
    try {
      const id = await keepFile(workspace, new File([bytes], t(codeWords.fileName)));
      go(links.receive(id), { replace: true });
    } catch (error) {
      setKept(false);
      setRefused(toFileFault(error));
    }
  }
  const card = () => {
    const content = read();
    return content?.is === "card" ? content.card : undefined;
  };
  const other = () => {
    const content = read();
    return content?.is === "card" ? undefined : content;
  };

  return (
    <Screen
      title={t(codeWords.title)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
      sub={t(codeWords.sub)}
      foot={
        <>
          <a class="btn" href={links.exchanges()}>
            {t(words.stop)}
          </a>
          <a class="btn" href={links.receive()}>
            {t(codeWords.byFile)}
          </a>
        </>
      }
    >
      <CodeReader
        paused={isKept()}
        onText={(text) => setRead(readCode(text))}
        onFile={(bytes) => void keep(bytes)}
      >
        <Show when={card()}>{(one) => <ScannedCard card={one()} />}</Show>
        <Show when={other()}>
          {(content) => (
            <NoteBox kind="warn" title={t(words[content().is])}>
              <p class="trace">{content().text}</p>
              <p>{t(words.otherWhy)}</p>
            </NoteBox>
          )}
        </Show>
        <Show when={refused()}>
          {(fault) => (
            <NoteBox kind="bad" title={fileFaultText(fault()).title} alert>
              <p>{fileFaultText(fault()).detail}</p>
            </NoteBox>
          )}
        </Show>
      </CodeReader>
      <div class="pad">
        <HelpLink topic="code" />
      </div>
    </Screen>
  );
}
