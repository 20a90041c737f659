import { t } from "#i18n/language.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { fileSize } from "#i18n/format.ts";
import type { AppVersion } from "#parts/app-version.ts";
import { release } from "#parts/release.ts";
import { estimateRoom, readSafety } from "#storage/quota.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import type { BaliseShape } from "#ui/balise.tsx";
import { tightBytes } from "#workspace/room.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { readyWords as words } from "./ready-words.ts";

export interface ReadyLine {
  readonly shape: Extract<BaliseShape, "ok" | "alerte" | "refus" | "ici">;
  readonly text: string;
}

export interface Readiness {
  /** The app opens without a network, and everything is on the device. */
  readonly works: boolean;
  readonly lines: readonly ReadyLine[];
}

/** What a check is good for: the next version, and the next build of it, are to be checked again. */
export function checkedVersion({ build }: AppVersion): string {
  return `${release.version} ${build}`;
}

/** When a check last found everything on the device, ms. */
export const readyAtKey = "screen/ready-at";

/** Looks at what this device really holds, now: nothing here is remembered from earlier. */
export async function checkReady(
  { store, directory, now, today }: Workspace,
  version: AppVersion,
): Promise<Readiness> {
  const [missing, room, safety, sentAt, receivedAt] = await Promise.all([
    version.missingFiles(),
    estimateRoom(),
    readSafety(),
    findSetting(store.db, "lastWrittenOutAt"),
    findSetting(store.db, "lastReceivedAt"),
  ]);
  const works = missing === 0;
  const exchangedAt = Math.max(sentAt ?? 0, receivedAt ?? 0);
  const lines: ReadyLine[] = [
    fileLine(missing),
    version.waiting()
      ? { shape: "alerte", text: t(words.versionWaits)(release.version) }
      : { shape: "ok", text: t(words.version)(release.version) },
    { shape: "ok", text: t(words.records)(directory.count()) },
    exchangedAt === 0
      ? { shape: "alerte", text: t(words.neverExchanged) }
      : { shape: "ok", text: t(words.exchanged)(dayAndTime(exchangedAt, today())) },
    roomLine(room?.free),
    safety === "kept"
      ? { shape: "ok", text: t(words.protected) }
      : { shape: "alerte", text: t(words.notProtected) },
  ];
  if (works) await remember().catch(() => undefined); // a full device is told by its own line
  return { works, lines };

  async function remember(): Promise<void> {
    await saveSetting(store.db, "readyOffline", checkedVersion(version));
    await saveSetting(store.db, readyAtKey, now());
  }
}

function fileLine(missing: number | undefined): ReadyLine {
  if (missing === undefined) return { shape: "refus", text: t(words.noWorker) };
  if (missing > 0) return { shape: "refus", text: t(words.missing)(missing) };
  return { shape: "ok", text: t(words.allFiles) };
}

function roomLine(free: number | undefined): ReadyLine {
  if (free === undefined) return { shape: "ici", text: t(words.roomUnknown) };
  if (free < tightBytes) return { shape: "alerte", text: t(words.tight)(fileSize(free)) };
  return { shape: "ok", text: t(words.room)(fileSize(free)) };
}
