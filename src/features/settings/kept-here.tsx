import { dayMs } from "#domain/day-ms.ts";
import { createLive } from "#workspace/live.ts";
import { createResource, Match, Show, Suspense, Switch } from "solid-js";
import { daysBetween } from "#domain/day.ts";
import { day as formatDay, relativeDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { dayOf } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { RoomDoubtText } from "#parts/room-doubt.tsx";
import { keptDays } from "#storage/kept-days.ts";
import { estimateRoom } from "#storage/quota.ts";
import { findSetting } from "#storage/settings.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { Staff } from "#ui/staff.tsx";
import { useToasts } from "#ui/toasts.ts";
import { deviceKind, erasesAfterAWeek, isInstalled } from "#workspace/device-kind.ts";
import { createRoomDoubt } from "#workspace/room.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** A file older than that is no comfort, days. */
const freshDays = 7;

/** How much is here, how safe it is, and what to do about it. */
export function KeptHere() {
  const { safety, askToKeep } = useWorkspace();
  const doubt = createRoomDoubt();
  const sentence = () => safety().total === 0;
  return (
    <section class="section">
      <SectionHead title={t(words.kept[deviceKind()])} />
      <div class="gaugebox">
        <Staff big full={safety().total - safety().onlyHere} here={safety().onlyHere} />
      </div>
      <p class="small">
        <Show when={!sentence()} fallback={t(words.nothing)}>
          <b>{t(words.onlyHere)(safety().onlyHere)}</b>{" "}
          <span class="muted">{t(words.outOf)(safety().total)}</span>
        </Show>
      </p>
      <ul class="list lines">
        <Show when={safety().full}>
          <MarkedLine shape="refus">
            <b>{t(words.full)}</b> {t(words.fullWhy)}
          </MarkedLine>
        </Show>
        <ProtectedLine />
        <Show when={doubt()}>
          {(found) => (
            <MarkedLine shape="alerte">
              <RoomDoubtText doubt={found()} />
            </MarkedLine>
          )}
        </Show>
        <InstalledLine />
        <LastBackupLine />
        <LeftLine />
      </ul>
      <Show when={safety().keeping === "evictable" && safety().total > 0}>
        <p class="small muted said">{t(words.stillRefused)}</p>
      </Show>
      <div class="row wrap">
        <a class="btn primary" href={links.backup()}>
          <Icon name="download" />
          {t(words.backUp)}
        </a>
        <a class="btn" href={links.openBackup()}>
          {t(words.openBackup)}
        </a>
        <Show when={safety().keeping !== "kept"}>
          <Button onClick={askToKeep}>{t(words.protect)}</Button>
        </Show>
      </div>
      <p class="small under">
        <a class="lk" href={links.compareBackup()}>
          {t(words.compare)}
        </a>
      </p>
    </section>
  );
}

function ProtectedLine() {
  const { safety } = useWorkspace();
  const device = () => capital(t(thisDeviceWords[deviceKind()]));
  return (
    <Switch>
      <Match when={safety().keeping === "kept"}>
        <MarkedLine shape="ok">
          <b>{t(words.protected)}</b> {t(words.protectedWhy)(device())}
        </MarkedLine>
      </Match>
      <Match when={safety().keeping === "evictable"}>
        <MarkedLine shape="alerte">
          <b>{t(words.notProtected)}</b>{" "}
          {t(erasesAfterAWeek() && !isInstalled() ? words.notProtectedWeek : words.notProtectedWhy)(
            device(),
          )}
        </MarkedLine>
      </Match>
      <Match when={safety().keeping === "unasked"}>
        <MarkedLine shape="ici">
          <b>{t(words.unasked)}</b> {t(words.unaskedWhy)}
        </MarkedLine>
      </Match>
    </Switch>
  );
}

function InstalledLine() {
  const [room] = createResource(estimateRoom);
  return (
    <Show
      when={isInstalled()}
      fallback={
        <MarkedLine shape="alerte">
          <b>{t(words.inTab)}</b> <a href={links.install()}>{t(words.installHow)}</a>
        </MarkedLine>
      }
    >
      <MarkedLine shape="ok">
        <b>{t(words.installed)}</b>{" "}
        <Suspense>{t(words.installedWhere)(fileSize(room()?.used ?? 0))}</Suspense>
      </MarkedLine>
    </Show>
  );
}

function LastBackupLine() {
  const { store, today, space } = useWorkspace();
  const last = createLive(
    () => store.db,
    async (db) => ({
      backupAt: await findSetting(db, "lastBackupAt"),
      sentAt: await findSetting(db, "lastWrittenOutAt"),
    }),
  );
  const dayIf = (at: number | undefined) => (at === undefined ? undefined : dayOf(at));
  const on = () => dayIf(last()?.backupAt);
  const sentOn = () => dayIf(last()?.sentAt);
  return (
    <Show when={last() && (on() !== undefined || !space.sample)}>
      <Show
        when={on()}
        fallback={
          <MarkedLine shape="refus">
            <b>{t(words.neverBackup)}</b>{" "}
            <Show when={sentOn()} fallback={t(words.neverBackupWhy)}>
              {(day) => t(words.onlySent)(relativeDay(day(), today()))}
            </Show>
          </MarkedLine>
        }
      >
        {(day) => (
          <MarkedLine shape={daysBetween(day(), today()) < freshDays ? "ok" : "alerte"}>
            <b>{t(words.lastBackup)}</b>
            {`\u00A0: ${relativeDay(day(), today())}.`}
          </MarkedLine>
        )}
      </Show>
    </Show>
  );
}

/** What a restore left behind goes by itself, or when a person says so. */
function LeftLine() {
  const { space } = useWorkspace();
  const session = useSession();
  const toasts = useToasts();
  const [left, { refetch }] = createResource(() => session.leftBehind(space.id));
  const until = () => {
    const since = left()?.at(-1);
    return since === undefined ? undefined : dayOf(since + keptDays * dayMs);
  };
  async function erase(): Promise<void> {
    try {
      await session.dropLeft(space.id);
      await refetch();
      toasts.show({ text: t(words.leftErased) });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }
  return (
    <Suspense>
      <Show when={until()}>
        {(day) => (
          <MarkedLine shape="ici">
            {t(words.leftBehind)(formatDay(day()))}
            <br />
            <Button shape="small" onClick={() => void erase()}>
              {t(words.eraseLeft)}
            </Button>
          </MarkedLine>
        )}
      </Show>
    </Suspense>
  );
}
