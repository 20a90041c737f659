import { createSignal, For, Match, Show, Switch } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { browser, deviceKind, erasesAfterAWeek, isInstalled } from "#workspace/device-kind.ts";
import { canInstall, install, justInstalled } from "#workspace/install-offer.ts";
import { useSession } from "#workspace/session.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { installSteps } from "./install-steps.ts";
import { installWords as words } from "./install-words.ts";

/** Before the first record: Safari's tab and the installed app share nothing. */
export function InstallPage() {
  const session = useSession();
  const go = useGo();
  const [isSaid, setSaid] = createSignal(false);
  const where = browser();
  const isDone = () => isSaid() || justInstalled();
  const home = () => (session.state().step === "open" ? links.home() : links.firstRun());
  const named = where === "iphone" || where === "ipad" ? where : deviceKind();

  return (
    <DoorScreen
      title={t(words.title[named])}
      sub={t(erasesAfterAWeek(where) ? words.why : words.whyShared)}
      back={{ href: home(), label: t(words.back) }}
      foot={
        <Switch
          fallback={
            <>
              <Button onClick={() => go(home())}>{t(words.later)}</Button>
              <Show when={where !== "firefox"}>
                <Button kind="primary" onClick={() => setSaid(true)}>
                  {t(words.done)}
                </Button>
              </Show>
            </>
          }
        >
          <Match when={isInstalled()}>
            <Button kind="primary" onClick={() => go(home())}>
              {t(words.continue)}
            </Button>
          </Match>
          <Match when={isDone()}>
            <Button onClick={() => go(home())}>{t(words.stayHere)}</Button>
          </Match>
          <Match when={canInstall()}>
            <Button onClick={() => go(home())}>{t(words.later)}</Button>
            <Button kind="primary" onClick={() => void install()}>
              {t(words.install)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <div class="pad flow narrow">
        <Switch
          fallback={
            <>
              <Show when={!canInstall()}>
                <ol class="list">
                  <For each={installSteps[where]}>
                    {(step) => (
                      <li class="item tall">
                        <span class="pict">
                          <Icon name={step.icon} />
                        </span>
                        <span class="grow">
                          <span class="t">{t(step.title)}</span>{" "}
                          <span class="d">{t(step.detail)}</span>
                        </span>
                      </li>
                    )}
                  </For>
                </ol>
              </Show>
              <NoteBox kind="ok">
                <p>{t(words.promise)(t(thisDeviceWords[deviceKind()]))}</p>
              </NoteBox>
            </>
          }
        >
          <Match when={isInstalled()}>
            <NoteBox kind="ok" title={t(words.already)}>
              <p>{t(words.alreadyWhy)}</p>
            </NoteBox>
          </Match>
          <Match when={isDone()}>
            <NoteBox kind="ok" title={t(words.goThereTitle)} alert>
              <p>{t(erasesAfterAWeek(where) ? words.goThere : words.goThereShared)}</p>
            </NoteBox>
          </Match>
        </Switch>
      </div>
    </DoorScreen>
  );
}
