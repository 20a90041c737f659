import { onTestFinished } from "vitest";
import type { Said, Speaker } from "#workers/answering.ts";

type Work = (question: never, speak: Speaker) => Promise<unknown>;

/** What runs in each worker of the app. */
const works: Readonly<Record<string, () => Promise<Work>>> = {
  send: async () => (await import("#workers/send.ts")).send,
  acknowledge: async () => (await import("#workers/acknowledge.ts")).acknowledge,
  receive: async () => (await import("#workers/receive.ts")).receive,
  "back-up": async () => (await import("#workers/back-up.ts")).backUp,
  compare: async () => (await import("#workers/compare.ts")).compareFile,
  restore: async () => (await import("#workers/restore.ts")).restoreFile,
  publish: async () => (await import("#workers/publish.ts")).publish,
  show: async () => (await import("#workers/show.ts")).show,
  scan: async () => (await import("#workers/scan.ts")).scan,
  publication: async () => (await import("#workers/publication.ts")).takePublication,
  proposal: async () => (await import("#workers/proposal.ts")).makeProposal,
  tables: async () => (await import("#workers/tables.ts")).makeTable,
  "plan-day": async () => (await import("#workers/plan-day.ts")).answerPlan,
  protect: async () => {
    const { openProtected } = await import("#workers/protect.ts");
    return (question, { progress }) => openProtected(question, progress);
  },
};

/** jsdom has no workers: these run on the page's own thread, what they are told and say is cloned as there. */
export function runWorkersHere(): void {
  const before = Reflect.get(globalThis, "Worker");
  Reflect.set(globalThis, "Worker", WorkerHere);
  onTestFinished(() => void Reflect.set(globalThis, "Worker", before));
}

/** A browser that refuses each worker, stops it as it starts, or lets it say nothing; gives the way to mend it. */
export function breakWorkers(how: "refused" | "stopped" | "silent"): () => void {
  const before = Reflect.get(globalThis, "Worker");
  const mend = () => void Reflect.set(globalThis, "Worker", before);
  Reflect.set(
    globalThis,
    "Worker",
    class extends EventTarget {
      constructor() {
        super();
        if (how === "refused") throw new DOMException("denied", "SecurityError");
        if (how === "silent") return;
        setTimeout(() => this.dispatchEvent(new ErrorEvent("error", { message: "" })));
      }
      postMessage(): void {}
      terminate(): void {}
    },
  );
  onTestFinished(mend);
  return mend;
}

class WorkerHere extends EventTarget {
  readonly #name: string;
  #isStopped = false;

  constructor(address: string | URL, options?: WorkerOptions) {
    super();
    const file = /workers\/([\w-]+)\.ts/.exec(String(address))?.[1] ?? "";
    this.#name = file === "files" ? (options?.name ?? "") : file;
  }

  postMessage(question: unknown): void {
    void this.#work(structuredClone(question));
  }

  terminate(): void {
    this.#isStopped = true;
  }

  async #work(question: unknown): Promise<void> {
    const load = works[this.#name];
    if (load === undefined) throw new Error(`no such worker: ${this.#name}`);
    const work = await load();
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page asks what its worker takes
      const answer = await work(question as never, {
        progress: (share) => this.#say({ say: "progress", share }),
        writing: () => this.#say({ say: "writing" }),
      });
      this.#say({ say: "done", answer });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      this.#say({ say: "failed", name, message });
    }
  }

  #say(said: Said<unknown>): void {
    if (this.#isStopped) return;
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(said) }));
  }
}
