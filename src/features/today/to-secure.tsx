import { weekMs } from "#domain/day-ms.ts";
import { Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { findSetting } from "#storage/settings.ts";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { besideWords } from "./beside-words.ts";

/** How much exists only here, and the way to send it. */
export function ToSecure() {
  const { safety, space, store, today, now } = useWorkspace();
  const lastSent = createLive(
    () => store.db,
    async (db) => ({
      at: await findSetting(db, "lastWrittenOutAt"),
      backupAt: await findSetting(db, "lastBackupAt"),
    }),
  );
  const sentence = () => {
    const at = lastSent()?.at;
    return at === undefined
      ? t(besideWords.neverSent)
      : t(besideWords.lastSent)(dayAndTime(at, today()));
  };
  /** A week after the last one, or after the team was made here. */
  const backupDue = () => {
    const last = lastSent();
    if (last === undefined || space.sample || safety().total === 0) return undefined;
    const { backupAt } = last;
    if (now() - (backupAt ?? space.createdAt) < backupMs) return undefined;
    return backupAt === undefined
      ? t(besideWords.neverBackup)
      : t(besideWords.lastBackup)(dayAndTime(backupAt, today()));
  };
  return (
    <>
      <Show when={safety().onlyHere > 0}>
        <section class="section">
          <SectionHead title={t(besideWords.toSecure)} count={safety().onlyHere} />
          <p class="small muted said">
            {t(besideWords.onlyHere)(safety().onlyHere, t(thisDeviceWords[deviceKind()]))}{" "}
            {sentence()}
          </p>
          <a class="btn" href={links.exchanges()}>
            <Icon name="transfer" />
            {t(besideWords.send)}
          </a>
        </section>
      </Show>
      <Show when={backupDue()}>
        {(due) => (
          <section class="section">
            <SectionHead title={t(besideWords.backup)} />
            <p class="small muted said">{due()}</p>
            <a class="btn" href={links.backup()}>
              <Icon name="download" />
              {t(besideWords.backUp)}
            </a>
          </section>
        )}
      </Show>
    </>
  );
}

/** Older than that, a backup is due: seven days. */
const backupMs = weekMs;
