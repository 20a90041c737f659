import { useSearchParams } from "@solidjs/router";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { deviceOfWords, thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { fileWords } from "#parts/file-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { registerOpenForm } from "#parts/open-form.ts";
import { fileFaultText, RefusedFile } from "#parts/refused-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { passFile, readAtDoor } from "#workspace/door-file.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { useSession } from "#workspace/session.ts";
import { EditionStep } from "./edition-step.tsx";
import { openWords as words } from "./open-words.ts";
import { createReading, type Reading } from "./reading-file.ts";
import { LockedFile, OpenLocked, ReadingFile } from "#parts/file-steps.tsx";

const form = "passphrase";

/** From what a team handed over to a reader's space of one's own, with or without a space on this device. */
export function OpenPublicationPage() {
  const session = useSession();
  const go = useGo();
  const [{ recu: gift, pour: door }] = useSearchParams<{ recu?: string; pour?: string }>();
  const reading = createReading((name) => t(deviceOfWords[deviceKind()])(name));
  const { state, read, stop } = reading;
  registerOpenForm(); // it opens the space anew by itself
  const [isByCode, setByCode] = createSignal(false);
  readAtDoor(gift, {
    read({ file, passphrase, isByCode: byCode = false }) {
      setByCode(byCode);
      void read(file, passphrase);
    },
    isTaken: () => state().step === "taken",
  });
  const at = <S extends Reading["step"]>(step: S) => atStep(state(), step);
  const isInside = () => session.state().step === "open";
  const home = () => (isInside() ? links.spaces() : links.firstRun());
  const take = ([file]: readonly File[]) => {
    if (file === undefined) return;
    setByCode(false);
    void read(file);
  };
  const title = () => {
    if (at("refused")) return t(fileWords.refused);
    if (at("foreign") ?? at("other-key")) return t(words.notHere);
    return t(at("locked") ? fileWords.locked : words.title);
  };
  const sub = () => {
    const current = state();
    if ("file" in current) return current.file.name;
    return t(door === "acheteur" ? words.subBuyer : words.subEnterprise);
  };
  /** It is a colleague's file: another door opens it. */
  const ofTeam = () => {
    const refused = at("refused");
    const { problem } = refused ?? {};
    return problem?.code === "bundle.kind" && problem.kind === "replica" ? refused : undefined;
  };

  return (
    <DoorScreen
      title={title()}
      sub={sub()}
      back={{ href: home(), label: t(words.back) }}
      foot={
        <Switch fallback={<Button onClick={() => go(home())}>{t(words.later)}</Button>}>
          <Match when={ofTeam()} keyed>
            {({ file }) => (
              <>
                <Button onClick={stop}>{t(words.other)}</Button>
                <Button
                  kind="primary"
                  onClick={() => {
                    passFile({ file });
                    go(links.joinTeam());
                  }}
                >
                  {t(words.joinTeam)}
                </Button>
              </>
            )}
          </Match>
          <Match when={at("refused") && isByCode()}>
            <Button onClick={stop}>{t(words.other)}</Button>
            <a class="btn primary" href={links.scanPublication(door)}>
              {t(words.aimAgain)}
            </a>
          </Match>
          <Match when={at("choosing") ?? at("refused")}>
            <Button onClick={() => go(home())}>{t(words.later)}</Button>
            <FilePicker label={t(fileWords.choose)} kind="primary" onFiles={take} />
          </Match>
          <Match when={at("locked")}>
            <Button onClick={stop}>{t(words.other)}</Button>
            <OpenLocked form={form} busy={at("locked")?.busy} />
          </Match>
          <Match when={at("checked") ?? at("taking")} keyed>
            {(checked) => (
              <>
                <Button onClick={stop}>{t(words.other)}</Button>
                <Button
                  kind="primary"
                  busy={at("taking") ? t(words.taking) : undefined}
                  onClick={() => void reading.open(checked)}
                >
                  {t(checked.known === undefined ? words.open : words.replace)}
                </Button>
              </>
            )}
          </Match>
          <Match when={at("foreign") ?? at("other-key")}>
            <Button onClick={() => go(home())}>{t(words.later)}</Button>
            <Button kind="primary" onClick={stop}>
              {t(words.other)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <Switch>
        <Match when={at("choosing")}>
          <FileDrop onFiles={take}>
            <div class="pad flow narrow">
              <a class="btn big" href={links.scanPublication(door)}>
                <Icon name="qrcode" />
                {t(words.scan)}
              </a>
              <section>
                <SectionHead title={t(words.how)} />
                <ol class="ask">
                  <For each={words.howSteps}>{(step) => <li>{t(step)}</li>}</For>
                </ol>
                <p class="small muted wide-only">{t(words.drop)}</p>
              </section>
              <HelpLink topic="lecteur" />
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
        <Match when={at("checked") ?? at("taking")} keyed>
          {(checked) => (
            <EditionStep checked={checked} failure={at("checked")?.failure} door={door} />
          )}
        </Match>
        <Match when={at("foreign") ?? at("other-key")} keyed>
          {(kept) => (
            <div class="pad flow narrow">
              <NoteBox kind="bad" title={t(words.notHere)} alert>
                <p>
                  {t(kept.step === "foreign" ? words.foreign : words.otherKey)(
                    kept.header.space.name,
                  )}
                </p>
              </NoteBox>
              <NoteBox kind="ok">
                <p>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</p>
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
              help="lecteur"
              intact={
                <Show
                  when={isInside()}
                  fallback={
                    <>
                      <b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>{" "}
                      {t(words.nothingMade)}
                    </>
                  }
                >
                  <b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>
                </Show>
              }
            />
          )}
        </Match>
      </Switch>
    </DoorScreen>
  );
}
