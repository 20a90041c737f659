import { Match, Show, Switch, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { Comparison } from "#workspace/backup.ts";
import { compareWords as words } from "./compare-words.ts";
import { createComparing } from "./comparing.ts";
import { ChangedList, OnlyHereList, OnlyInFileList } from "./difference-lists.tsx";
import type { CheckedBackup } from "./opening.ts";
import { openWords } from "./open-words.ts";
import { BackupFacts } from "./restore-step.tsx";
import { words as backupWords } from "./words.ts";

export interface DifferencesProps {
  readonly opened: CheckedBackup;
  readonly onOther: () => void;
}

/** The three ways to differ, and one act for all that is chosen. */
export function Differences(props: DifferencesProps) {
  const go = useGo();
  const { run } = useUndoable();
  // The file stays the same as long as the screen is there.
  const { checked } = untrack(() => props.opened);
  const comparing = createComparing(checked);
  const { state, chosen, write } = comparing;
  const found = () => {
    const current = state();
    return current.step === "compared" ? current.found : undefined;
  };
  const share = () => {
    const current = state();
    return current.step === "comparing" ? current.share : undefined;
  };
  const leave = () => go(links.settings());

  return (
    <Screen
      title={t(words.title)}
      place="more"
      back={{ href: links.settings(), label: t(backupWords.settings) }}
      sub={props.opened.file.name}
      foot={
        <Switch fallback={<Button onClick={() => props.onOther()}>{t(openWords.other)}</Button>}>
          <Match when={found() && isSame(found())}>
            <Button onClick={() => props.onOther()}>{t(openWords.other)}</Button>
            <Button kind="primary" onClick={leave}>
              {t(words.done)}
            </Button>
          </Match>
          <Match when={found()}>
            <Show when={chosen().size === 0}>
              <p class="small reason">{t(words.nothingChosen)}</p>
            </Show>
            <Button onClick={leave}>{t(words.done)}</Button>
            <Button
              kind="primary"
              disabled={chosen().size === 0}
              onClick={() => void run(write, t(words.taken)(chosen().size))}
            >
              {t(words.take)(chosen().size)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <div class="pad flow narrow">
        <Show when={share() !== undefined}>
          <FileProgress label={t(words.comparing)} share={share() ?? 0} words={t(words.soFar)} />
        </Show>
        <Show when={state().step === "failed"}>
          <NoteBox kind="bad" title={t(words.failed)} alert>
            <p>{t(words.failedWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={found()} keyed>
          {(all) => (
            <>
              <Show when={isSame(all)}>
                <NoteBox kind="ok" title={t(words.same)}>
                  <p>{t(words.sameWhy)}</p>
                </NoteBox>
                <BackupFacts checked={checked} />
              </Show>
              <ChangedList changed={all.changed} comparing={comparing} />
              <OnlyInFileList records={all.onlyInFile} comparing={comparing} />
              <OnlyHereList records={all.onlyHere} />
              <Show when={all.erased > 0}>
                <p class="small muted">{t(words.erased)(all.erased)}</p>
              </Show>
            </>
          )}
        </Show>
      </div>
    </Screen>
  );
}

function isSame(found: Comparison | undefined): boolean {
  if (found === undefined) return false;
  const { changed, onlyInFile, onlyHere } = found;
  return changed.length + onlyInFile.length + onlyHere.length === 0;
}
