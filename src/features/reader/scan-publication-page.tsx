import { useSearchParams } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { type CodeContent, readCode } from "#formats/read-code.ts";
import { t } from "#i18n/language.ts";
import { CodeReader } from "#parts/code-reader.tsx";
import { codeWords } from "#parts/code-words.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { passFile } from "#workspace/door-file.ts";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { openWords } from "./open-words.ts";
import { scanWords as words } from "./scan-words.ts";

/** At the hall's door: the team's screen shows an edition, and this phone needs no space yet to read it. */
export function ScanPublicationPage() {
  const go = useGo();
  const [{ pour: door }] = useSearchParams<{ pour?: string }>();
  const [read, setRead] = createSignal<CodeContent>();
  const [isWhole, setWhole] = createSignal(false);

  /** Nothing is kept of it before a person saw whose it is. */
  function pass(bytes: Uint8Array<ArrayBuffer>): void {
    if (isWhole()) return;
    setWhole(true);
    passFile({ file: new File([bytes], t(codeWords.fileName)), isByCode: true });
    go(links.openPublication(door), { replace: true });
  }
  const other = () => {
    const content = read();
    if (content === undefined) return undefined;
    return { is: content.is, text: content.is === "card" ? "" : content.text };
  };

  return (
    <DoorScreen
      title={t(codeWords.title)}
      sub={t(codeWords.sub)}
      back={{ href: links.openPublication(door), label: t(openWords.back) }}
      foot={
        <a class="btn" href={links.openPublication(door)}>
          {t(codeWords.byFile)}
        </a>
      }
    >
      <CodeReader paused={isWhole()} onText={(text) => setRead(readCode(text))} onFile={pass}>
        <Show when={other()} fallback={<p class="small muted">{t(words.ask)}</p>}>
          {(content) => (
            <NoteBox kind="warn" title={t(words[content().is])} alert>
              <Show when={content().text}>{(text) => <p class="trace">{text()}</p>}</Show>
              <p>{t(words.otherWhy)}</p>
            </NoteBox>
          )}
        </Show>
      </CodeReader>
      <div class="pad">
        <HelpLink topic="code" />
      </div>
    </DoorScreen>
  );
}
