import { createSignal, onCleanup } from "solid-js";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { links } from "#parts/links.ts";
import type { PassedFile } from "#workspace/door-file.ts";
import { type FileFault, toFileFault } from "#parts/refused-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { listReceipts, listReceived } from "#storage/inbox.ts";
import { useToasts } from "#ui/toasts.ts";
import {
  type Asked,
  dropFile,
  joinFile,
  keepFile,
  type KeptReceipt,
  type ReceiveAnswer,
  type ReplicaHeader,
  refusedAtOnce,
} from "#workspace/exchange.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";
import { receiveWords } from "./receive-words.ts";

/** How far a received file has come. */
export type Receiving =
  | { readonly step: "choosing" }
  | { readonly step: "keeping"; readonly name: string }
  | { readonly step: "reading"; readonly name: string; readonly share: number }
  /** Too late to stop. */
  | { readonly step: "writing"; readonly name: string }
  | {
      readonly step: "locked";
      readonly name: string;
      readonly wrong: boolean;
      readonly busy: boolean;
    }
  /** It was checked whole; a person says whether it is added. */
  | {
      readonly step: "unsigned";
      readonly name: string;
      readonly receipt: KeptReceipt;
      readonly passphrase: string | undefined;
    }
  | {
      readonly step: "refused";
      readonly name: string;
      readonly problem: BundleProblem | FileFault;
    }
  /** Nobody of the team answers for it: a person takes of it what she recognises. */
  | {
      readonly step: "stranger";
      readonly name: string;
      readonly answer: Extract<ReceiveAnswer, { readonly is: "stranger" }>;
      readonly passphrase: string | undefined;
    }
  /** A receipt of what was sent from here. */
  | {
      readonly step: "returned";
      readonly name: string;
      readonly answer: Extract<ReceiveAnswer, { readonly is: "returned" }>;
    }
  /** No key of ours opens it, and pairing may mend that: it waits. */
  | { readonly step: "sealed"; readonly name: string; readonly problem: BundleProblem }
  /** It is nobody's who is here: `passed` is on its way to a space of its own. */
  | {
      readonly step: "other-space";
      readonly name: string;
      readonly header: Pick<ReplicaHeader, "from" | "space">;
      readonly passed: PassedFile;
    }
  | { readonly step: "published"; readonly name: string; readonly passed: PassedFile };

/** Takes a file from the picker to its receipt; the address names it, so that a reload goes on. */
export function createReceiving() {
  const workspace = useWorkspace();
  const go = useGo();
  const toasts = useToasts();
  const [state, setState] = createSignal<Receiving>({ step: "choosing" });
  let asked: Asked<ReceiveAnswer> | undefined;
  let again = () => {};
  let isHere = true;
  // A file that is being written ends by itself, and its receipt is kept; any other waits in the inbox.
  onCleanup(() => {
    isHere = false;
    if (state().step !== "writing") asked?.stop();
  });

  /** Keeps what was chosen; the first is then taken up by its address, the others wait. */
  async function take(files: readonly File[]): Promise<void> {
    const ids: string[] = [];
    let refused: Receiving | undefined;
    const refusals: string[] = [];
    const leaveOut = (name: string, problem: BundleProblem | FileFault) => {
      refused = { step: "refused", name, problem };
      refusals.push(name);
    };
    for (const file of files) {
      const { name } = file;
      setState({ step: "keeping", name });
      const problem = refusedAtOnce(file);
      try {
        // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
        if (problem === undefined) ids.push(await keepFile(workspace, file));
        else leaveOut(name, problem);
      } catch (error) {
        leaveOut(name, toFileFault(error));
      }
    }
    const [first] = ids;
    if (first === undefined) setState(refused ?? { step: "choosing" });
    else {
      if (refusals.length > 0) toasts.show({ text: t(receiveWords.notKept)(listText(refusals)) });
      go(links.receive(first), { replace: true });
    }
  }

  /** Of the inbox. Without a passphrase a protected file asks for it; it is added once confirmed. */
  async function read(id: string, passphrase?: string, confirmed = false): Promise<void> {
    const file = (await listReceived(workspace.store.db)).find((one) => one.id === id);
    if (!isHere) return;
    if (file === undefined) {
      const receipts = await listReceipts(workspace.store.db);
      const isDone = receipts.some((one) => one.id === id);
      go(isDone ? links.receipt(id) : links.receive(), { replace: true });
      return;
    }
    const { name } = file;
    if (passphrase === undefined || confirmed) setState({ step: "reading", name, share: 0 });
    else setState({ step: "locked", name, wrong: false, busy: true });
    asked = joinFile(
      workspace,
      { inbox: id, passphrase, confirmed },
      {
        onProgress: (share) => setState({ step: "reading", name, share }),
        onWriting: () => setState({ step: "writing", name }),
      },
    );
    try {
      const answer = await workspace.watchWrite(
        asked.answer,
        ({ is }) => is === "joined" || is === "proposal",
      );
      const passed = { file: new File([file.bytes], name), passphrase };
      if (isHere) show(id, passed, answer); // who went elsewhere is left there
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      again = () => void read(id, passphrase, confirmed);
      setState({ step: "refused", name, problem: toFileFault(error) });
    }
  }

  function show(id: string, passed: PassedFile, answer: ReceiveAnswer): void {
    const { file, passphrase } = passed;
    const { name } = file;
    if (answer.is === "joined") go(links.receipt(id), { replace: true });
    else if (answer.is === "proposal") go(links.proposal(answer.id), { replace: true });
    else if (answer.is === "unsigned")
      setState({ step: "unsigned", name, passphrase, receipt: answer.receipt });
    else if (answer.is === "other-space")
      setState({ step: "other-space", name, passed, header: answer.header });
    else if (isPublication(answer)) setState({ step: "published", name, passed });
    else if (answer.is === "refused") setState({ step: "refused", name, problem: answer.problem });
    else if (answer.is === "stranger") setState({ step: "stranger", name, passphrase, answer });
    else if (answer.is === "returned") setState({ step: "returned", name, answer });
    else if (answer.problem.code === "bundle.sealed") {
      setState({ step: "sealed", name, problem: answer.problem });
    } else setState({ step: "locked", name, wrong: passphrase !== undefined, busy: false });
  }

  /** What was shown is what a person wants. */
  async function add(id: string): Promise<void> {
    const seen = state();
    if (seen.step === "unsigned") await read(id, seen.passphrase, true);
  }

  /** After a part of it was taken: what is left, compared anew. */
  async function readAgain(id: string): Promise<void> {
    const seen = state();
    if (seen.step === "stranger") await read(id, seen.passphrase);
  }

  /** Nothing of the file stays. */
  async function abandon(id: string | undefined): Promise<void> {
    asked?.stop();
    if (id !== undefined) await dropFile(workspace, id);
    setState({ step: "choosing" });
    go(links.receive(), { replace: true });
  }

  /** The same, with a way to keep it again. */
  async function refuse(id: string): Promise<Pick<Saved, "undo">> {
    const undo = await dropFile(workspace, id);
    go(links.exchanges(), { replace: true });
    return { undo };
  }

  return { state, take, read, readAgain, again: () => again(), add, abandon, refuse };
}

/** Made for an enterprise or a buyer: a team does not join it, and it opens apart. */
function isPublication(answer: ReceiveAnswer): boolean {
  if (answer.is !== "refused") return false;
  const { problem } = answer;
  return problem.code === "bundle.kind" && problem.kind === "publication";
}
