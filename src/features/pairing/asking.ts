import { createSignal } from "solid-js";
import type { PairingProblem } from "#domain/pairing-problem.ts";
import {
  joinPaired,
  makeOffer,
  type Newcomer,
  readAnswer,
  type ReadAnswer,
  type ShownOffer,
  takeNewerKeys,
} from "#workspace/pairing.ts";
import type { Session } from "#workspace/session.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** How far the one who asks has come. The one-time key lives in it alone. */
export type Asking =
  | { readonly step: "who" }
  | { readonly step: "showing"; readonly offer: ShownOffer }
  | {
      readonly step: "reading";
      readonly offer: ShownOffer;
      readonly problem?: PairingProblem | undefined;
    }
  | {
      readonly step: "comparing";
      readonly offer: ShownOffer;
      readonly read: ReadAnswer;
      readonly failed?: unknown;
    }
  | { readonly step: "known"; readonly team: string }
  | { readonly step: "done" }
  | { readonly step: "unable"; readonly error: unknown };

/** For a device without the team, or, given its workspace, for newer keys. */
export function createAsking(
  session: Session,
  workspace: Workspace | undefined,
  /** The team that was just made is open; this screen is gone with the one before. */
  onJoined: () => void,
) {
  const [state, setState] = createSignal<Asking>({ step: "who" });
  const [busy, setBusy] = createSignal(false);
  let isReading = false;

  async function show(newcomer: Newcomer): Promise<void> {
    setBusy(true);
    try {
      setState({ step: "showing", offer: await makeOffer(newcomer, workspace) });
    } catch (error) {
      setState({ step: "unable", error });
    } finally {
      setBusy(false);
    }
  }

  /** A camera may read the same code many times a second. */
  async function read(shown: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const current = state();
    if (current.step !== "reading" || isReading) return;
    isReading = true;
    const { offer } = current;
    try {
      const found = await readAnswer(offer, shown, workspace);
      if (state().step !== "reading") return;
      if ("problem" in found) {
        setState({ step: "reading", offer, problem: found.problem });
        return;
      }
      const { space } = found.answer;
      const here = (await session.spaces()).find(({ id }) => id === space.id);
      if (workspace === undefined && here !== undefined) {
        setState({ step: "known", team: here.name });
      } else setState({ step: "comparing", offer, read: found });
    } finally {
      isReading = false;
    }
  }

  /** The words were the same: only now is anything kept. */
  async function accept(): Promise<void> {
    const current = state();
    if (current.step !== "comparing") return;
    const { offer, read: found } = current;
    setBusy(true);
    try {
      if (workspace === undefined) {
        await joinPaired(session, offer, found.answer);
        onJoined();
      } else {
        await takeNewerKeys(workspace, found.answer);
        setState({ step: "done" });
      }
    } catch (failed) {
      setState({ ...current, failed });
    } finally {
      setBusy(false);
    }
  }

  function to(step: "showing" | "reading"): void {
    const current = state();
    if ("offer" in current) setState({ step, offer: current.offer });
  }

  return { state, busy, show, read, accept, to };
}
