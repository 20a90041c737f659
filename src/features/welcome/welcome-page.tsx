import { createEffect, createSignal, Show } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { language, setLanguage, t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RoomDoubtText } from "#parts/room-doubt.tsx";
import { forgetTeam, type RememberedTeam, rememberedTeams } from "#parts/team-memory.ts";
import { useTabTitle } from "#parts/tab-title.ts";
import { useGo } from "#parts/use-go.ts";
import type { Space } from "#storage/spaces.ts";
import { Button } from "#ui/button.tsx";
import { FarShore } from "#ui/far-shore.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { Wordmark } from "#ui/wordmark.tsx";
import { deviceKind, erasesAfterAWeek, isInstalled } from "#workspace/device-kind.ts";
import { createRoomDoubt } from "#workspace/room.ts";
import { useSample } from "#workspace/sample.ts";
import { useSession } from "#workspace/session.ts";
import { LostPage } from "./lost-page.tsx";
import { words } from "./words.ts";

/** The first screen of all: what is gone, if anything; else install first, then a door. */
export function WelcomePage() {
  const session = useSession();
  const isFirst = session.state().step !== "open";
  const go = useGo();
  const [lost, setLost] = createSignal(isFirst ? rememberedTeams()[0] : undefined);
  createEffect(() => {
    const space = session.vanished();
    if (space !== undefined) setLost(toLost(space));
  });

  function later(teamId: string): void {
    forgetTeam(teamId);
    session.seeVanished();
    setLost(isFirst ? rememberedTeams()[0] : undefined);
    if (!isFirst) go(links.home(), { replace: true });
  }

  return (
    <Show when={lost()} keyed fallback={<Doors />}>
      {(team) => <LostPage team={team} onLater={() => later(team.id)} />}
    </Show>
  );
}

/** What was in it is known unless the browser erased that too. */
function toLost({ id, name, openedAt }: Space): RememberedTeam {
  const known = rememberedTeams().find((team) => team.id === id);
  return known ?? { id, name, total: 0, onlyHere: 0, at: openedAt };
}

function Doors() {
  const go = useGo();
  const session = useSession();
  const enterSample = useSample();
  const doubt = createRoomDoubt();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal(false);
  useTabTitle(() => t(words.tab));

  async function trySample(): Promise<void> {
    setBusy(true);
    setRefused(false);
    try {
      await enterSample();
      go(links.home(), { replace: true });
    } catch {
      setRefused(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <main class="first">
      <FarShore />
      <div class="pad welcome">
        <div class="flow">
          <div class="brand">
            <Wordmark />
          </div>
          <h1 tabindex="-1">{t(words.promise)}</h1>
          <Show when={isInstalled()} fallback={<InstallFirst />}>
            <NoteBox kind="ok">
              <p>
                <b>{t(words.installed)}</b> {t(words.installedWhy)}
              </p>
            </NoteBox>
          </Show>
          <Show when={doubt()}>
            {(found) => (
              <NoteBox kind="warn">
                <p>
                  <RoomDoubtText doubt={found()} />
                </p>
              </NoteBox>
            )}
          </Show>
          <Show when={refused()}>
            <NoteBox kind="bad" alert>
              <p>{t(words.refused)}</p>
            </NoteBox>
          </Show>
        </div>
        <div class="flow">
          <div class="doors">
            <Button
              kind="primary"
              shape="big"
              busy={busy() ? t(words.preparing) : undefined}
              onClick={() => void trySample()}
            >
              {t(words.trySample)}
            </Button>
            <Button shape="big" onClick={() => go(links.createTeam())}>
              {t(words.createTeam)}
            </Button>
            <Button shape="big" onClick={() => go(links.joinTeam())}>
              {t(words.joinTeam)}
            </Button>
          </div>
          <div class="doors">
            <Button
              kind="plain"
              shape="big left"
              icon="building-store"
              onClick={() => go(links.openPublication("entreprise"))}
            >
              {t(words.asEnterprise)}
            </Button>
            <Button
              kind="plain"
              shape="big left"
              icon="building-community"
              onClick={() => go(links.openPublication("acheteur"))}
            >
              {t(words.asBuyer)}
            </Button>
          </div>
          <div class="row between small">
            <button
              type="button"
              class="btn plain"
              lang={language() === "fr" ? "en-CA" : "fr-CA"}
              onClick={() => setLanguage(language() === "fr" ? "en" : "fr")}
            >
              {t(words.otherLanguage)}
            </button>
            <a class="btn plain" href={links.help()}>
              {t(words.help)}
            </a>
            <Button kind="plain" onClick={() => go(links.openBackup())}>
              {t(words.openBackup)}
            </Button>
          </div>
          <Show when={session.state().step === "open"}>
            <a class="btn" href={links.home()}>
              {t(words.openTeam)}
            </a>
          </Show>
        </div>
      </div>
    </main>
  );
}

function InstallFirst() {
  const device = () => t(thisDeviceWords[deviceKind()]);
  return (
    <NoteBox kind="warn">
      <p>
        <b>{t(words.installFirst)}</b>{" "}
        {t(erasesAfterAWeek() ? words.tabErases : words.mayErase)(device())}{" "}
        <a href={links.install()}>{t(words.seeHow)}</a>
      </p>
    </NoteBox>
  );
}
