import { useSearchParams } from "@solidjs/router";
import { For, Match, Show, Switch } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { fileWords } from "#parts/file-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { fileFaultText, RefusedFile, toFileFault } from "#parts/refused-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import { passFile, readAtDoor } from "#workspace/door-file.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { keepFile } from "#workspace/exchange.ts";
import { useSession } from "#workspace/session.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { createJoining, type Joining } from "./joining.ts";
import { joinWords as words } from "./join-words.ts";
import { WhoAreYou } from "./who-are-you.tsx";
import { LockedFile, OpenLocked, ReadingFile } from "#parts/file-steps.tsx";

const form = "passphrase";

/** From a colleague's file to a team of one's own device. */
export function JoinTeamPage() {
  const session = useSession();
  const go = useGo();
  const toasts = useToasts();
  const { state, read, stop } = createJoining();
  const [{ recu: gift }] = useSearchParams<{ recu?: string }>();
  readAtDoor(gift, {
    read: ({ file, passphrase }) => void read(file, passphrase),
    isTaken: () => session.state().step === "open",
  });
  const at = <S extends Joining["step"]>(step: S) => atStep(state(), step);
  const home = () => (session.state().step === "open" ? links.settings() : links.firstRun());
  const back = () => ({ href: home(), label: t(words.back) });
  const take = ([file]: readonly File[]) => {
    if (file !== undefined) void read(file);
  };
  const title = () => {
    if (at("refused")) return t(fileWords.refused);
    return t(at("locked") ? fileWords.locked : words.title);
  };
  const fileName = () => {
    const current = state();
    return current.step === "choosing" ? t(words.sub) : current.file.name;
  };

  /** Made for an enterprise or a buyer: another door opens it. */
  const published = () => {
    const refused = at("refused");
    const { problem } = refused ?? {};
    return problem?.code === "bundle.kind" && problem.kind === "publication" ? refused : undefined;
  };

  /** The team is here: the file goes to its inbox. */
  async function openKnown(spaceId: string, file: File): Promise<void> {
    try {
      await session.open(spaceId);
      const opened = session.state();
      if (opened.step === "open") go(links.receive(await keepFile(opened.workspace, file)));
    } catch (error) {
      toasts.show({ text: fileFaultText(toFileFault(error)).title });
    }
  }

  return (
    <Show
      when={at("who")}
      keyed
      fallback={
        <DoorScreen
          title={title()}
          sub={fileName()}
          back={back()}
          foot={
            <Switch fallback={<Button onClick={() => go(home())}>{t(words.later)}</Button>}>
              <Match when={published()} keyed>
                {({ file }) => (
                  <>
                    <Button onClick={stop}>{t(words.other)}</Button>
                    <Button
                      kind="primary"
                      onClick={() => {
                        passFile({ file });
                        go(links.openPublication());
                      }}
                    >
                      {t(words.openApart)}
                    </Button>
                  </>
                )}
              </Match>
              <Match when={at("choosing") ?? at("refused")}>
                <Button onClick={() => go(home())}>{t(words.later)}</Button>
                <FilePicker label={t(fileWords.choose)} kind="primary" onFiles={take} />
              </Match>
              <Match when={at("locked")}>
                <Button onClick={stop}>{t(words.other)}</Button>
                <OpenLocked form={form} busy={at("locked")?.busy} />
              </Match>
              <Match when={at("known")} keyed>
                {({ space, file }) => (
                  <>
                    <Button onClick={stop}>{t(words.other)}</Button>
                    <Button kind="primary" onClick={() => void openKnown(space.id, file)}>
                      {t(words.openKnown)}
                    </Button>
                  </>
                )}
              </Match>
            </Switch>
          }
        >
          <Switch>
            <Match when={at("choosing")}>
              <FileDrop onFiles={take}>
                <div class="pad flow narrow">
                  <ul class="list">
                    <li>
                      <Item
                        href={links.askToPair()}
                        title={t(words.inPerson)}
                        detail={t(words.inPersonWhy)}
                        chevron
                      />
                    </li>
                  </ul>
                  <section>
                    <SectionHead title={t(words.how)} />
                    <ol class="ask">
                      <For each={words.howSteps}>{(step) => <li>{t(step)}</li>}</For>
                    </ol>
                    <p class="small muted wide-only">{t(words.drop)}</p>
                  </section>
                  <HelpLink topic="rejoindre" />
                </div>
              </FileDrop>
            </Match>
            <Match when={at("reading")}>
              <ReadingFile share={at("reading")?.share} onStop={stop} />
            </Match>
            <Match when={at("locked")}>
              <LockedFile
                id={form}
                from="sender"
                wrong={at("locked")?.wrong === true}
                onSubmit={(typed) => {
                  const locked = at("locked");
                  if (locked !== undefined) void read(locked.file, typed);
                }}
              />
            </Match>
            <Match when={at("known")} keyed>
              {({ space }) => (
                <div class="pad flow narrow">
                  <NoteBox title={t(words.known)} kind="info">
                    <p>{t(words.knownWhy)(space.name)}</p>
                  </NoteBox>
                </div>
              )}
            </Match>
            <Match when={at("refused")} keyed>
              {({ problem, file }) => (
                <RefusedFile
                  text={fileFaultText(problem)}
                  trace={`${file.name}, ${JSON.stringify(problem)}`}
                  code={problem.code}
                  help="rejoindre"
                  intact={
                    <>
                      <b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>{" "}
                      {t(words.nothingMade)}
                    </>
                  }
                />
              )}
            </Match>
          </Switch>
        </DoorScreen>
      }
    >
      {({ checked, file }) => (
        <WhoAreYou checked={checked} fileName={file.name} back={back()} onOther={stop} />
      )}
    </Show>
  );
}
