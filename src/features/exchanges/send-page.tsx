import { Match, Show, Switch } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { GiveFoot } from "#parts/give-foot.tsx";
import { LeftOutList } from "#parts/left-out-list.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { OpeningWords } from "#parts/six-words.tsx";
import { sixWordsWords } from "#parts/six-words-words.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { LeftPhotos } from "./left-out.tsx";
import { SendChoices } from "./send-choices.tsx";
import { createSending, type SendingFile } from "./sending.ts";
import { sendWords as words } from "./send-words.ts";
import { ShowCode } from "./show-code.tsx";
import { exchangeWords } from "./words.ts";

/** The directory in one file, or what changed of it, protected unless the person says otherwise. */
export function SendPage() {
  const sending = createSending();
  return (
    <Show when={sending.shown()} fallback={<SendFile sending={sending} />} keyed>
      {({ bytes }) => (
        <ShowCode
          bytes={bytes}
          passphrase={sending.words()}
          onFile={() => sending.setShown(false)}
          onDone={() => void sending.finish()}
        />
      )}
    </Show>
  );
}

function SendFile(props: { readonly sending: SendingFile }) {
  const { safety } = useWorkspace();
  const go = useGo();
  // oxlint-disable-next-line solid/reactivity -- made once for the page
  const { state, words: passphrase, made, protection } = props.sending;
  const at = <S extends ReturnType<typeof state>["step"]>(step: S) => atStep(state(), step);
  const content = () => {
    const file = made();
    return file?.isPart === true
      ? t(words.changes)(file.records)
      : t(words.everything)(safety().total);
  };

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
      sub={content()}
      foot={
        <GiveFoot
          state={state()}
          words={words}
          onGive={(how) => void props.sending.give(how)}
          onMake={() => void props.sending.make()}
          onLeave={() => go(links.exchanges())}
        />
      }
    >
      <div class="pad flow narrow">
        <Show when={at("given")} keyed>
          {({ how, file }) => (
            <>
              <NoteBox kind="ok" title={t(words.sentTitle[how])} alert>
                <p>{t(words.sent)(file.name, fileSize(file.size))}</p>
              </NoteBox>
              <p class="small muted">
                {t(nextOf[how])} {protection() !== "team" && `${t(words.firstTime)} `}
                {t(words.thenReceipt)}
              </p>
            </>
          )}
        </Show>
        <Show when={at("ready")?.cancelled}>
          <NoteBox alert>
            <p>{t(words.cancelled)}</p>
          </NoteBox>
        </Show>
        <Show when={at("failed")}>
          <NoteBox kind="bad" title={t(words.failed)} alert>
            <p>{t(words.failedWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={at("none")}>
          <NoteBox kind="bad" title={t(words.failed)} alert>
            <p>{t(words.tooBig)}</p>
          </NoteBox>
        </Show>
        <LeftOutList left={made()?.left ?? []} why={t(words.leftWhy)} />
        <LeftPhotos left={made()?.leftAttachments ?? []} />
        <Show when={at("given") === undefined}>
          <SendChoices sending={props.sending} isPart={made()?.isPart === true} />
        </Show>
        <Switch>
          <Match when={protection() === "team"}>
            <p class="small muted">{t(words.toTeamWhy)}</p>
          </Match>
          <Match when={protection() === "none"}>
            <NoteBox kind="warn" title={t(sixWordsWords.plainTitle)}>
              <p>{t(words.plain)}</p>
            </NoteBox>
          </Match>
          <Match when={protection() === "words"}>
            <OpeningWords passphrase={passphrase()} />
          </Match>
        </Switch>
        <Show when={made() && protection() !== "none"}>
          <Button icon="qrcode" onClick={() => props.sending.setShown(true)}>
            {t(words.byCode)}
          </Button>
        </Show>
        <Show when={made()?.isSigned === false && props.sending.hasTeamKey()}>
          <NoteBox kind="warn" title={t(words.unsigned)}>
            <p>{t(words.unsignedWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={at("making")}>
          <FileProgress
            label={t(words.making)}
            share={at("making")?.share ?? 0}
            words={t(protection() === "words" ? words.madeSoFar : words.madeSoFarPlain)}
          />
        </Show>
      </div>
    </Screen>
  );
}

const nextOf = {
  shared: words.next,
  downloaded: words.nextDownloaded,
  shown: words.nextShown,
} as const;
