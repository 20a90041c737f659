import { createSignal, For, Show } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { GiveFoot } from "#parts/give-foot.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { LeftOutList } from "#parts/left-out-list.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { createBackingUp } from "./backing-up.ts";
import { words } from "./words.ts";

/** Everything in one file for oneself, under six words that must be on paper first. */
export function BackupPage() {
  const { safety } = useWorkspace();
  const go = useGo();
  const { state, words: passphrase, make, give, stop } = createBackingUp();
  const [isNoted, setNoted] = createSignal(false);
  const at = <S extends ReturnType<typeof state>["step"]>(step: S) => atStep(state(), step);
  const made = () => at("ready") ?? at("given");

  return (
    <Screen
      title={t(words.title)}
      place="more"
      back={{ href: links.settings(), label: t(words.settings) }}
      sub={t(words.everything)(safety().total)}
      foot={
        <GiveFoot
          state={state()}
          words={words}
          held={isNoted() ? undefined : t(words.noteFirst)}
          onGive={(how) => void give(how)}
          onMake={() => void make()}
          onLeave={() => go(links.settings())}
        />
      }
    >
      <div class="pad flow narrow">
        <Show when={at("given")} keyed>
          {({ how, file }) => <Given how={how} file={file} />}
        </Show>
        <Show when={at("ready")?.cancelled}>
          <NoteBox alert>
            <p>{t(words.cancelled)}</p>
          </NoteBox>
        </Show>
        <Show when={at("stopped")}>
          <NoteBox title={t(words.stopped)} alert>
            <p>{t(words.stoppedWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={at("failed") ?? at("none")}>
          {(failed) => (
            <NoteBox kind="bad" title={t(words.failed)} alert>
              <p>{t(failed().step === "failed" ? words.failedWhy : words.tooBig)}</p>
            </NoteBox>
          )}
        </Show>
        <LeftOutList left={made()?.made.left ?? []} why={t(words.leftWhy)} />
        <Show when={at("making") ?? made()}>
          <section class="flow">
            <h2>{t(words.sixWords)}</h2>
            <ol class="six-words" lang="fr-CA">
              <For each={passphrase()?.split("-")}>{(word) => <li>{word}</li>}</For>
            </ol>
            <p class="small muted">{t(words.onPaper)}</p>
            <Show when={!at("given")}>
              <SwitchLine checked={isNoted()} onChange={setNoted}>
                {t(words.noted)}
              </SwitchLine>
            </Show>
          </section>
        </Show>
        <Show when={at("making")}>
          <FileProgress
            label={t(words.making)}
            share={at("making")?.share ?? 0}
            words={t(words.madeSoFar)}
            ifStopped={t(words.ifStopped)}
            onStop={stop}
          />
        </Show>
        <Show when={!at("given")}>
          <HelpLink topic="sauvegarde" />
        </Show>
      </div>
    </Screen>
  );
}

function Given(props: { readonly how: "shared" | "downloaded"; readonly file: File }) {
  return (
    <>
      <NoteBox kind="ok" title={t(words.madeTitle[props.how])} alert>
        <p>{t(words.made)(props.file.name, fileSize(props.file.size))}</p>
      </NoteBox>
      <section>
        <SectionHead title={t(words.keepElsewhere)} />
        <ol class="ask">
          <For each={words.keepSteps}>{(step) => <li>{t(step)}</li>}</For>
        </ol>
      </section>
    </>
  );
}
