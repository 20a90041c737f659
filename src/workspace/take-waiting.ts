import { listSigners } from "#exchange/list-signers.ts";
import { trustOf } from "#exchange/trust.ts";
import { listReceivedIds } from "#storage/inbox.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { Joining as JoiningFile } from "./exchange.ts";
import type { Workspace } from "./workspace.ts";

type Joining = JoiningFile & Pick<Workspace, "watchWrite">;

/** What was tried before, and with whom known: of no use again. */
const triedKey = "screen/waiting-tried";

/**
 * Joins the files that waited, each with its receipt, whose signer is known now, or whose key is here
 * now. All others stay as they are, for a person: nothing is asked, refused or dropped by itself.
 */
export async function takeWaiting(joining: Joining): Promise<void> {
  const { store } = joining;
  const waiting = await listReceivedIds(store.db);
  if (waiting.length === 0) return;
  const { epochs } = await findTeamKeys(store.db);
  const trust = trustOf(epochs, listSigners(store.replica.all("signers").values()));
  const known = await findSetting(store.db, triedKey);
  const tried = Array.isArray(known) && known[0] === trust ? known.slice(1) : [];
  const news = waiting.filter((id) => !tried.includes(id));
  if (news.length === 0) return;
  const { joinFile } = await import("./exchange.ts");
  for (const id of news) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    await joining.watchWrite(
      joinFile(joining, { inbox: id, confirmed: false, byItself: true }).answer,
      ({ is }) => is === "joined",
    );
  }
  const left = await listReceivedIds(store.db);
  await saveSetting(store.db, triedKey, [trust, ...left.filter((id) => waiting.includes(id))]);
}

/** At opening, and whenever the list of the team’s devices changes, as it does when keys come. Gives what stops it. */
export function watchWaiting(joining: Joining): () => void {
  const { store } = joining;
  let isStopped = false;
  let last = Promise.resolve();
  const ask = () => {
    // What the device refuses now, the next opening does.
    last = last.then(() => (isStopped ? undefined : takeWaiting(joining))).catch(() => undefined);
  };
  const unsubscribe = store.subscribe((types) => {
    if (types.has("signers")) ask();
  });
  ask();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
