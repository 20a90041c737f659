import { type Accessor, createContext, createRoot, createSignal, useContext } from "solid-js";
import { makeId } from "#domain/ids.ts";
import type { SpaceRole } from "#domain/space-role.ts";
import { carryDrafts } from "#storage/flush-drafts.ts";
import { onDemand } from "#storage/on-demand.ts";
import { currentSpace, listSpaces, saveSpace, type Space, type Spaces } from "#storage/spaces.ts";
import { StorageError } from "#storage/storage-error.ts";
import { openStore, type Store } from "#storage/store.ts";
import { drawn } from "./drawn.ts";
import { type Device, makeWorkspace } from "./open-workspace.ts";
import type { Workspace } from "./workspace.ts";

export type { Space };

/** Which team is open on this device, and how far its opening has come. */
export type SessionState =
  | { readonly step: "opening" }
  | { readonly step: "none" }
  | { readonly step: "open"; readonly workspace: Workspace }
  | { readonly step: "failed"; readonly failure: unknown };

export interface NewSpace {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  /** The six characters of this device, where a colleague was told them already. */
  readonly device?: string;
  readonly role?: SpaceRole;
  readonly team?: string;
  /** Runs once on the new store, before the first screen: members, device, sample records. */
  readonly fill: (store: Store) => Promise<void>;
}

type Made = Pick<NewSpace, "fill"> & { readonly device: string | undefined };

export interface Session {
  readonly state: Accessor<SessionState>;
  /** The team that was open here until another tab left it. */
  readonly leftElsewhere: Accessor<Space | undefined>;
  /** A team of this device whose database the browser erased. */
  readonly vanished: Accessor<Space | undefined>;
  readonly seeVanished: () => void;
  /** Opens the space seen last, if any. */
  readonly start: () => Promise<void>;
  /** Makes a space and opens it. When `fill` or the device fails, nothing of it stays. */
  readonly create: (space: NewSpace) => Promise<void>;
  /** Opens another space of this device; `renamed` as a new edition says. */
  readonly open: (spaceId: string, renamed?: Pick<Space, "name" | "team">) => Promise<void>;
  /** Names the open space anew (half a character would keep every file from leaving), on this device and in the files that leave it. */
  readonly rename: (name: string) => Promise<void>;
  /** Settles once the space that is open is where a restore moved it. */
  readonly reopen: () => Promise<void>;
  /** Every space on this device. */
  readonly spaces: () => Promise<readonly Space[]>;
  /** When restores left databases of this space behind, ms; oldest first. */
  readonly leftBehind: (spaceId: string) => Promise<readonly number[]>;
  /** Deletes them. */
  readonly dropLeft: (spaceId: string) => Promise<void>;
  /** Closes it and deletes its database; nothing of it stays on this device. */
  readonly leave: (spaceId: string) => Promise<void>;
}

export function createSession(device: Device, spaces: Spaces): Session {
  const [state, setState] = createSignal<SessionState>({ step: "opening" });
  const [leftElsewhere, setLeftElsewhere] = createSignal<Space>();
  const [vanished, setVanished] = createSignal<Space>();
  let close = () => {};
  let reopening: Promise<void> | undefined;

  /** Where a restore moved it, if it did; waits for one that is under way. */
  async function openHome(row: Space, made?: Made): Promise<readonly [Space, Store]> {
    try {
      return [row, await openStoreOf(row, made)];
    } catch (error) {
      const { findHome } = await import("./find-home.ts");
      const home = await findHome(error, spaces, row, device.now, setVanished);
      return [home, await openStoreOf(home)];
    }
  }

  function openStoreOf(row: Space, made?: Made): Promise<Store> {
    return openStore({
      database: row.database,
      space: row.id,
      isKnown: made === undefined,
      device: made?.device,
      now: device.now,
      onLeft: (why) => {
        if (why === "deleted") void startElsewhere(row);
        if (why === "moved") void reopen();
      },
    });
  }

  /** The space that was open stays so until the new one is: a failure leaves it. */
  async function open(asked: Space, made?: Made, isNews = made !== undefined) {
    const [row, store] = await openHome(asked, made);
    let seen: Promise<void> | undefined;
    try {
      await store.load(device.firstTypes?.());
      await made?.fill(store);
      if (row.role !== undefined) await (await findPublished()).showPublished(store);
      const saved = saveSpace(spaces, { ...row, openedAt: device.now() });
      if (isNews) await saved;
      // That a team was seen last is not worth a wait, or keeping a full device from sending what it holds.
      seen = saved.catch(() => undefined);
    } catch (error) {
      store.close();
      // Another tab may have made it meanwhile: what is on the list is not ours to take back.
      const isListed = (await listSpaces(spaces)).some(({ id }) => id === row.id);
      if (made !== undefined && !isListed) await store.db.delete();
      throw error;
    }
    const { workspace, dispose } = await createRoot(async (disposeRoot) => ({
      workspace: await makeWorkspace(row, store, device),
      dispose: disposeRoot,
    }));
    let isOpen = true;
    let stopFolding = () => {};
    const tidyUp = async () => {
      await drawn();
      const fetchIt = () => import("./after-opening.ts");
      const { afterOpening } = await fetchIt().catch(fetchIt);
      if (!isOpen) return;
      const stop = await afterOpening(spaces, store, workspace);
      if (isOpen) stopFolding = stop;
      else stop();
    };
    void tidyUp().catch((error: unknown) => {
      if (isOpen) throw error; // left while its rest was being read
    });
    const last = state();
    const closeLast = close;
    close = () => {
      isOpen = false;
      stopFolding();
      dispose();
      store.close();
    };
    if (last.step === "open" && last.workspace.space.id === row.id) {
      // What is being typed goes on where the space is now.
      carryDrafts(last.workspace.store.db, store.db);
    }
    setState({ step: "open", workspace });
    if (vanished()?.id === row.id) setVanished();
    closeLast();
    await seen;
  }

  function closeOnce(): void {
    close();
    close = () => {};
  }

  async function start(): Promise<void> {
    try {
      const last = (await currentSpace(spaces)) ?? (await listSpaces(spaces))[0];
      if (last === undefined) setState({ step: "none" });
      else await open(last);
    } catch (failure) {
      if (isGone(failure)) await start(); // it is off the list: the next one
      else setState({ step: "failed", failure });
    }
  }

  /** A restore moved the space that is open: what is being typed stays on the screen until it is open anew. */
  async function reopen(): Promise<void> {
    reopening ??= openAgain().finally(() => (reopening = undefined));
    await reopening;
  }

  async function openAgain(): Promise<void> {
    const current = state();
    if (current.step !== "open") return;
    try {
      const row = (await listSpaces(spaces)).find(({ id }) => id === current.workspace.space.id);
      if (row === undefined) await start();
      else await open(row);
    } catch (failure) {
      closeOnce();
      setState({ step: "failed", failure });
    }
  }

  /**
   * Another tab left this space: opening it again before its name is gone would make it anew, empty. Or
   * it deleted what a restore left behind.
   */
  async function startElsewhere(left: Space): Promise<void> {
    closeOnce();
    setState({ step: "opening" });
    // `start` says what fails.
    await import("./when-gone.ts")
      .then(({ whenGone }) => whenGone(spaces, left))
      .catch(() => undefined);
    await start();
    const rows = await listSpaces(spaces).catch(() => [left]);
    if (rows.every(({ id }) => id !== left.id)) setLeftElsewhere(left);
  }

  return {
    state,
    leftElsewhere,
    vanished,
    seeVanished: () => setVanished(),
    start,
    async create({ fill, device: told, name, ...space }) {
      const createdAt = device.now();
      // Of a team that was left, and whose database a killed tab did not delete.
      const { ifNobodyRestores, tidyRestores } = await import("#storage/move.ts");
      await ifNobodyRestores(() => tidyRestores(spaces, createdAt));
      const row = {
        ...space,
        name: name.toWellFormed(),
        database: `maillon-${space.id}`,
        openedAt: createdAt,
        createdAt,
      };
      await open(row, { fill, device: told });
    },
    async open(spaceId, renamed) {
      const row = (await listSpaces(spaces)).find(({ id }) => id === spaceId);
      if (row !== undefined) await open({ ...row, ...renamed });
    },
    async rename(name) {
      const current = state();
      if (current.step !== "open") return;
      await open({ ...current.workspace.space, name: name.toWellFormed() }, undefined, true);
    },
    async reopen() {
      const current = state();
      if (current.step !== "open") return;
      const { space, store } = current.workspace;
      const row = (await listSpaces(spaces)).find(({ id }) => id === space.id);
      if (row?.database !== store.db.name) await reopen();
    },
    spaces: () => listSpaces(spaces),
    leftBehind: async (spaceId) => (await import("#storage/move.ts")).listLeft(spaces, spaceId),
    dropLeft: async (spaceId) => (await import("#storage/move.ts")).dropLeft(spaces, spaceId),
    async leave(spaceId) {
      // Before anything closes: without it, a newer version being here, nothing is left.
      const { removeSpace } = await import("#storage/remove-space.ts");
      closeOnce();
      setState({ step: "opening" });
      try {
        await removeSpace(spaces, spaceId);
      } finally {
        await start();
      }
    },
  };
}

/** A team has none. */
const findPublished = onDemand(() => import("#storage/published.ts"));

function isGone(error: unknown): boolean {
  return error instanceof StorageError && error.name === "DatabaseGone";
}

/** Twelve base-58 characters at random: a space's or a person's id, before any workspace is open. */
export function drawId(): string {
  return makeId(crypto.getRandomValues(new Uint32Array(12)));
}

export const SessionContext = createContext<Session>();

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("useSession: no SessionContext above");
  return session;
}
