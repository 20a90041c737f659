import { dayMs } from "#domain/day-ms.ts";
import { look } from "#parts/look.ts";
import type { AppVersion } from "#parts/app-version.ts";
import { release } from "#parts/release.ts";
import { estimateRoom, readSafety } from "#storage/quota.ts";
import { listDrafts } from "#storage/drafts.ts";
import { listReceived } from "#storage/inbox.ts";
import { findSetting } from "#storage/settings.ts";
import { deviceKind, isInstalled } from "#workspace/device-kind.ts";
import { allTypes } from "#workspace/directory.ts";
import { lastSteps } from "#workspace/last-steps.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { binnedIn, unsettledIn } from "#workspace/odd-entries.ts";
import { builtOn } from "./built-on.ts";
import type { ReportFacts, TeamFacts } from "./report-text.ts";

/** A worker that does not answer is one of the things to report, ms. */
const patienceMs = 3000;

/** What this device can say of itself; `failure`: why the team did not open. */
export async function gatherReport(
  version: AppVersion,
  workspace: Workspace | undefined,
  failure: unknown,
): Promise<ReportFacts> {
  const at = workspace?.now() ?? Date.now();
  const [missingFiles, room, safety, team] = await Promise.all([
    inTime(version.missingFiles()),
    estimateRoom(),
    readSafety(),
    workspace === undefined ? undefined : gatherTeam(workspace, at),
  ]);
  return {
    at,
    version: release.version,
    builtOn: builtOn(),
    browser: navigator.userAgent,
    device: deviceKind(),
    screen: [innerWidth, innerHeight],
    installed: isInstalled(),
    look: look(),
    online: navigator.onLine,
    missingFiles,
    waiting: version.waiting(),
    kept: safety === "kept",
    room,
    // Its message may quote a record.
    failure: failure instanceof Error ? failure.name : undefined,
    team,
    steps: lastSteps(),
  };
}

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([answer.catch(() => undefined), late]);
}

async function gatherTeam(workspace: Workspace, at: number): Promise<TeamFacts> {
  const { directory, safety, space, store } = workspace;
  const [drafts, files, sentAt, receivedAt] = await Promise.all([
    listDrafts(store.db),
    listReceived(store.db),
    findSetting(store.db, "lastWrittenOutAt"),
    findSetting(store.db, "lastReceivedAt"),
  ]);
  const days = (then: number | undefined) =>
    then === undefined ? undefined : Math.max(0, Math.floor((at - then) / dayMs));
  return {
    sample: space.sample,
    counts: Object.fromEntries(allTypes.map((type) => [type, directory.list(type).length])),
    binned: binnedIn(directory).length,
    unsettled: unsettledIn(directory).length,
    onlyHere: safety().onlyHere,
    full: safety().full,
    drafts: drafts.length,
    files: files.length,
    sent: days(sentAt),
    received: days(receivedAt),
  };
}
