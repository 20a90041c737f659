import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { fileWords } from "#parts/file-words.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { compareWords as words } from "./compare-words.ts";
import { Differences } from "./differences.tsx";
import { type CheckedBackup, createOpening, takeHanded } from "./opening.ts";
import { at, OpeningBody, OpeningFoot } from "./opening-parts.tsx";
import { openWords } from "./open-words.ts";
import { words as backupWords } from "./words.ts";

/** What a backup says otherwise, record by record, and the way back to what one chooses. */
export function ComparePage() {
  const { space } = useWorkspace();
  const go = useGo();
  const opening = createOpening(takeHanded());
  const { state, stop } = opening;
  const leave = () => go(links.settings());
  const ours = () => {
    const opened = at(state, "checked");
    return opened?.checked.header.space.id === space.id ? opened : undefined;
  };
  const sub = () => {
    const current = state();
    return current.step === "choosing" ? t(openWords.sub) : current.file.name;
  };
  const title = () => {
    if (at(state, "refused")) return t(fileWords.refused);
    return t(at(state, "locked") ? fileWords.locked : words.title);
  };
  const otherTeam = (opened: CheckedBackup) =>
    t(words.otherTeamWhy)(opened.checked.header.space.name, space.name);

  return (
    <Show
      when={ours()}
      keyed
      fallback={
        <Screen
          title={title()}
          place="more"
          back={{ href: links.settings(), label: t(backupWords.settings) }}
          sub={sub()}
          foot={
            <OpeningFoot opening={opening} onLater={leave}>
              <Button onClick={stop}>{t(openWords.other)}</Button>
            </OpeningFoot>
          }
        >
          <OpeningBody opening={opening} intro={<p>{t(words.intro)}</p>}>
            <Show when={at(state, "checked")} keyed>
              {(opened) => (
                <div class="pad flow narrow">
                  <NoteBox kind="warn" title={t(words.otherTeam)} alert>
                    <p>{otherTeam(opened)}</p>
                  </NoteBox>
                </div>
              )}
            </Show>
          </OpeningBody>
        </Screen>
      }
    >
      {(opened) => <Differences opened={opened} onOther={stop} />}
    </Show>
  );
}
