import { createSignal, Show } from "solid-js";
import type { MemberRole } from "#domain/member.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { deviceOfWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { fileWords } from "#parts/file-words.ts";
import { type Link, links } from "#parts/links.ts";
import { registerOpenForm } from "#parts/open-form.ts";
import { UnsignedFile } from "#parts/unsigned-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { CheckedFile } from "#workspace/check-file.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { joinTeam } from "#workspace/join-team.ts";
import { drawId, useSession } from "#workspace/session.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { joinWords as words } from "./join-words.ts";
import { PersonFields } from "./person-fields.tsx";

const someoneElse = "someone-else";

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
  const members = () => props.checked.members.toSorted((a, b) => compareNames(a.name, b.name));
  const [chosen, setChosen] = createSignal(members().length === 0 ? someoneElse : undefined);
  const [name, setName] = createSignal("");
  const [role, setRole] = createSignal<MemberRole>("field");
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [share, setShare] = createSignal(0);
  const [refused, setRefused] = createSignal(false);
  registerOpenForm();

  const person = () => {
    const known = members().find(({ id }) => id === chosen());
    if (known !== undefined) return { ...known, isNew: false, role: role() };
    const typed = name().trim();
    if (chosen() !== someoneElse || typed === "") return undefined;
    return { id: drawId(), name: typed, isNew: true, role: role() };
  };

  async function join(): Promise<void> {
    setTried(true);
    const newcomer = person();
    if (newcomer === undefined) {
      const wrong = chosen() === undefined ? "main input" : "[aria-invalid]";
      queueMicrotask(() => document.querySelector<HTMLElement>(wrong)?.focus());
      return;
    }
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
        <Show when={members().length > 0}>
          <ChipGroup
            legend={t(words.whoAreYou)}
            choices={[
              ...members().map(({ id, name: label }) => ({ value: id, label })),
              { value: someoneElse, label: t(words.someoneElse) },
            ]}
            chosen={chosen()}
            onChoose={setChosen}
          />
        </Show>
        <Show when={tried() && chosen() === undefined}>
          <NoteBox kind="warn" alert>
            <p>{t(words.chooseOne)}</p>
          </NoteBox>
        </Show>
        <Show when={chosen() === someoneElse}>
          <PersonFields
            name={name()}
            role={role()}
            onName={setName}
            onRole={setRole}
            tried={tried()}
          />
        </Show>
      </div>
    </DoorScreen>
  );
}
