import { Show } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { GiveFoot } from "#parts/give-foot.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { OpeningWords } from "#parts/six-words.tsx";
import { sixWordsWords } from "#parts/six-words-words.ts";
import { useGo } from "#parts/use-go.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { askWords } from "./ask-words.ts";
import { giveWords as words } from "./give-words.ts";
import { createGiving } from "./giving.ts";

/** All that waits for the team in one file, protected unless the person says otherwise. */
export function GiveAsksPage() {
  const { space } = useWorkspace();
  const go = useGo();
  const { state, words: passphrase, isProtected, setProtected, make, give } = createGiving();
  const at = <S extends ReturnType<typeof state>["step"]>(step: S) => atStep(state(), step);

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.asks(), label: t(askWords.title) }}
      sub={t(words.sub)(space.team ?? space.name)}
      foot={
        <GiveFoot
          state={state()}
          words={words}
          onGive={(how) => void give(how)}
          onMake={() => void make()}
          onLeave={() => go(links.asks())}
        />
      }
    >
      <div class="pad flow narrow">
        <Show when={at("given")} keyed>
          {(given) => (
            <NoteBox kind="ok" title={t(words.givenTitle[given.how])} alert>
              <p>{t(words.given)(given.file.name, fileSize(given.file.size))}</p>
            </NoteBox>
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
        <Show
          when={at("none") === undefined}
          fallback={
            <NoteBox>
              <p>{t(words.nothing)}</p>
            </NoteBox>
          }
        >
          <Show when={at("given") === undefined}>
            <ChipGroup
              legend={t(sixWordsWords.protection)}
              choices={[
                { value: "words", label: t(sixWordsWords.bySixWords) },
                { value: "none", label: t(sixWordsWords.none) },
              ]}
              chosen={isProtected() ? "words" : "none"}
              onChoose={(value) => setProtected(value === "words")}
            />
          </Show>
          <Show
            when={isProtected()}
            fallback={
              <NoteBox kind="warn" title={t(sixWordsWords.plainTitle)}>
                <p>{t(words.plain)}</p>
              </NoteBox>
            }
          >
            <OpeningWords passphrase={passphrase()} />
          </Show>
        </Show>
      </div>
    </Screen>
  );
}
