import { createSignal, Show, untrack } from "solid-js";
import { deviceOfWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { fileWords } from "#parts/file-words.ts";
import { type Link, links } from "#parts/links.ts";
import { registerOpenForm } from "#parts/open-form.ts";
import { createPersonChoice, PersonChoice } from "#parts/person-choice.tsx";
import { UnsignedFile } from "#parts/unsigned-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { CheckedFile } from "#workspace/check-file.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { joinTeam } from "#workspace/join-team.ts";
import { useSession } from "#workspace/session.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { joinWords as words } from "./join-words.ts";

function senderOf({ header }: CheckedFile): string {
  return header.kind === "replica" ? header.from.name : "";
}

export interface WhoAreYouProps {
  readonly checked: CheckedFile;
  readonly fileName: string;
  readonly back: { readonly href: Link; readonly label: string };
  readonly onOther: () => void;
}

/** Whose team the file is, and who holds this device. */
export function WhoAreYou(props: WhoAreYouProps) {
  const session = useSession();
  const go = useGo();
  // The file stays the same as long as the screen is there.
  const choice = createPersonChoice(untrack(() => props.checked.members));
  const [busy, setBusy] = createSignal(false);
  const [share, setShare] = createSignal(0);
  const [refused, setRefused] = createSignal(false);
  registerOpenForm();

  async function join(): Promise<void> {
    const newcomer = choice.answer();
    if (newcomer === undefined) return;
    setBusy(true);
    setRefused(false);
    try {
      await joinTeam(session, props.checked, {
        person: newcomer,
        deviceName: t(deviceOfWords[deviceKind()])(newcomer.name),
        fileName: props.fileName,
        now: Date.now,
        onProgress: setShare,
      });
      go(links.home(), { replace: true });
    } catch {
      setRefused(true);
      setBusy(false);
    }
  }

  return (
    <DoorScreen
      title={props.checked.header.space.name}
      sub={props.fileName}
      back={props.back}
      foot={
        <>
          <Button onClick={() => props.onOther()}>{t(words.other)}</Button>
          <Button
            kind="primary"
            busy={busy() ? t(words.joining) : undefined}
            onClick={() => void join()}
          >
            {t(words.join)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={refused()}>
          <NoteBox kind="bad" title={t(words.failed)} alert>
            <p>{t(words.failedWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={busy()}>
          <FileProgress
            share={share()}
            words={share() < 1 ? t(fileWords.readSoFar)(share()) : t(words.joining)}
          />
        </Show>
        <UnsignedFile
          from={senderOf(props.checked)}
          made={props.checked.header.made}
          held={props.checked.held}
        />
        <PersonChoice choice={choice} />
      </div>
    </DoorScreen>
  );
}
