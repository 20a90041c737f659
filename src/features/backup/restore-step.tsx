import { Match, Show, Switch, untrack } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { deviceOfWords } from "#i18n/device-words.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { FileProgress } from "#parts/file-progress.tsx";
import { fileWords } from "#parts/file-words.ts";
import { heldCount, heldTypes } from "#parts/held-types.ts";
import { links } from "#parts/links.ts";
import { createPersonChoice, PersonChoice } from "#parts/person-choice.tsx";
import { useGo } from "#parts/use-go.ts";
import type { Space } from "#storage/spaces.ts";
import { Button } from "#ui/button.tsx";
import { Facts } from "#ui/facts.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { CheckedFile } from "#workspace/check-file.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { useSession } from "#workspace/session.ts";
import { type CheckedBackup, handToCompare } from "./opening.ts";
import { openWords as words } from "./open-words.ts";
import { createRestoring } from "./restoring.ts";

export interface RestoreStepProps {
  readonly opened: CheckedBackup;
  /** The same team, where it is on this device. */
  readonly known: Space | undefined;
  readonly onOther: () => void;
}

/** Whose backup it is, what it holds, what restoring it will do. */
export function RestoreStep(props: RestoreStepProps) {
  const session = useSession();
  const go = useGo();
  const { state, restore, stop } = createRestoring();
  // The file stays the same as long as the screen is there.
  const { checked } = untrack(() => props.opened);
  const choice = createPersonChoice(checked.members);
  const openTeam = () => {
    const current = session.state();
    return current.step === "open" ? current.workspace.space : undefined;
  };
  const isWorking = () => state().step === "filling" || state().step === "writing";
  const share = () => {
    const current = state();
    return current.step === "filling" ? current.share : 1;
  };
  const failed = () => {
    const current = state();
    return current.step === "failed" ? current : undefined;
  };

  function start(): void {
    if (props.known !== undefined) return void restore(checked, undefined);
    const person = choice.answer();
    if (person === undefined) return;
    const deviceName = t(deviceOfWords[deviceKind()])(person.name);
    void restore(checked, { person, deviceName });
  }

  function compareFirst(): void {
    handToCompare(props.opened);
    go(links.compareBackup());
  }

  return (
    <DoorScreen
      title={t(props.known ? words.restoreTitle : words.openIt)}
      sub={props.opened.file.name}
      foot={
        <>
          <Button disabled={isWorking()} onClick={() => props.onOther()}>
            {t(words.other)}
          </Button>
          <Button kind="primary" busy={isWorking() ? t(words.busy) : undefined} onClick={start}>
            {t(props.known ? words.restore : words.openIt)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={failed()}>
          {(one) => (
            <NoteBox kind="bad" title={t(words.failed)} alert>
              <p>{t(one().isFull ? words.failedFull : words.failedWhy)}</p>
            </NoteBox>
          )}
        </Show>
        <Show when={isWorking()}>
          <FileProgress
            label={t(words.restoring)}
            share={share()}
            words={state().step === "filling" ? t(fileWords.readSoFar)(share()) : t(words.writing)}
            ifStopped={t(words.ifStopped)}
            onStop={state().step === "filling" ? stop : undefined}
          />
        </Show>
        <BackupFacts checked={checked} />
        <Switch>
          <Match when={props.known}>
            {(known) => (
              <>
                <NoteBox kind="info">
                  <p>{t(words.joins)(known().name)}</p>
                </NoteBox>
                <p class="small muted">{t(words.keptAside)}</p>
                <Show when={openTeam()?.id === known().id}>
                  <Button disabled={isWorking()} onClick={compareFirst}>
                    {t(words.compareFirst)}
                  </Button>
                </Show>
              </>
            )}
          </Match>
          <Match when={!props.known}>
            <Show when={openTeam()}>
              {(open) => (
                <NoteBox kind="info">
                  <p>{t(words.apart)(checked.header.space.name, open().name)}</p>
                </NoteBox>
              )}
            </Show>
            <PersonChoice choice={choice} />
          </Match>
        </Switch>
      </div>
    </DoorScreen>
  );
}

/** Whose it is, of when, and how much is in it. */
export function BackupFacts(props: { readonly checked: CheckedFile }) {
  return (
    <Facts
      facts={[
        { term: t(words.team), value: props.checked.header.space.name },
        { term: t(words.made), value: dayAndTime(props.checked.header.made) },
        {
          term: t(words.holds),
          value: (
            <>
              {t(fileWords.records)(heldCount(props.checked.held))}
              <br />
              <span class="small muted">{listText(heldTypes(props.checked.held))}</span>
            </>
          ),
        },
        { term: t(words.attachments), value: count(props.checked.lines.attachments) },
      ]}
    />
  );
}
