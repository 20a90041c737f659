import { type Accessor, createSignal } from "solid-js";
import { listSigners } from "#exchange/list-signers.ts";
import type { FolderStatus } from "#storage/folder-status.ts";
import { listFolderPlaces } from "#storage/folders.ts";
import type { Store } from "#storage/store.ts";
import type { FolderAnswer, VisitQuestion } from "#workers/folder.ts";
import FolderWorker from "#workers/folder.ts?worker";
import { askWorker } from "./ask-worker.ts";
import { openFolders } from "./open-folders.ts";
import type { Workspace } from "./workspace.ts";

/** Visits the shared folders of an open team when there is a reason to; it never asks and never alerts. */
export interface FolderRunner {
  /** Now, because a person asks. `undefined`: another tab is at it. */
  readonly visit: (folder: string) => Promise<FolderStatus | undefined>;
  /** Ids of the folders that are being visited. */
  readonly visiting: Accessor<ReadonlySet<string>>;
  readonly stop: () => void;
}

export interface RunnerOptions {
  readonly store: Store;
  readonly space: { readonly id: string; readonly name: string };
  readonly now: () => number;
  /** Says that the device is full when what was read has no room: see `Workspace.watchWrite`. */
  readonly watchWrite: Workspace["watchWrite"];
  /** Of a test. */
  readonly pace?: Pace | undefined;
}

export interface Pace {
  /** After the last save, ms. */
  readonly calmMs: number;
  /** While the app is in view, for what others put. */
  readonly everyMs: number;
  /** Two visits by themselves are never closer. */
  readonly leastMs: number;
  /** Where a folder is out of reach the pauses double up to this. */
  readonly mostMs: number;
}

const usualPace: Pace = { calmMs: 15_000, everyMs: 300_000, leastMs: 20_000, mostMs: 1_800_000 };

export function folderRunner(options: RunnerOptions): FolderRunner {
  const { name } = options.store.db;
  const runner = openFolders.get(name) ?? makeRunner(options);
  openFolders.set(name, runner);
  return runner;
}

function makeRunner({
  store,
  space,
  now,
  watchWrite,
  pace = usualPace,
}: RunnerOptions): FolderRunner {
  const [visiting, setVisiting] = createSignal<ReadonlySet<string>>(new Set());
  const failures = new Map<string, number>();
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = 0;
  let stopWorkers = new Set<() => void>();

  async function visit(folder: string): Promise<FolderStatus | undefined> {
    if (visiting().has(folder) || isStopped) return undefined;
    setVisiting(new Set([...visiting(), folder]));
    try {
      let answer = await ask(folder);
      // Once more is enough: what was read lets something else be read.
      if (answer.is === "visited" && answer.again) answer = await ask(folder);
      await store.catchUp();
      if (answer.is !== "visited") return undefined;
      failures.set(folder, answer.status.fault === undefined ? 0 : (failures.get(folder) ?? 0) + 1);
      return answer.status;
    } finally {
      setVisiting(new Set([...visiting()].filter((one) => one !== folder)));
    }
  }

  function ask(folder: string): Promise<FolderAnswer> {
    const signers = listSigners(store.replica.all("signers").values());
    const database = store.db.name;
    const question: VisitQuestion = { ask: "visit", database, space, now: now(), folder, signers };
    const { answer, stop } = askWorker<VisitQuestion, FolderAnswer>(
      () => new FolderWorker(),
      question,
    );
    stopWorkers.add(stop);
    // A visit that only looked has not shown that there is room.
    const hasRead = (said: FolderAnswer) => said.is === "visited" && said.read > 0;
    return watchWrite(answer, hasRead).finally(() => stopWorkers.delete(stop));
  }

  /** All of them, one after the other; what fails is on the screen of folders, and is tried again. */
  async function visitAll(): Promise<void> {
    clearTimeout(timer);
    lastAt = now();
    for (const { id } of await listFolderPlaces(store.db)) {
      // oxlint-disable-next-line no-await-in-loop -- two at a time would read the directory twice
      await visit(id).catch(() => failures.set(id, (failures.get(id) ?? 0) + 1));
    }
    plan(pace.everyMs);
  }

  function plan(inMs: number): void {
    clearTimeout(timer);
    if (isStopped) return;
    const worst = Math.max(0, ...failures.values());
    const pause = Math.min(pace.mostMs, worst === 0 ? 0 : pace.leastMs * 2 ** worst);
    const wait = Math.max(inMs, pause, lastAt + pace.leastMs - now());
    timer = setTimeout(() => {
      if (document.visibilityState === "visible" || store.unsent().size > 0) {
        void visitAll().catch(() => plan(pace.mostMs));
      }
    }, wait);
  }

  const onSave = store.subscribe((types) => {
    if (types.size > 0 && store.unsent().size > 0) plan(pace.calmMs);
  });
  const onLook = () => plan(0);
  document.addEventListener("visibilitychange", onLook);
  addEventListener("online", onLook);
  plan(0);

  return {
    visit,
    visiting,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const stop of stopWorkers) stop();
      stopWorkers = new Set();
      onSave();
      document.removeEventListener("visibilitychange", onLook);
      removeEventListener("online", onLook);
    },
  };
}
