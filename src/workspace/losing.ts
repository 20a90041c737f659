import { ensureTeamKeys } from "#exchange/team-start.ts";
import { drawEpoch } from "#exchange/team-seal.ts";
import { signerId } from "#exchange/signer-id.ts";
import type { Change } from "#storage/change.ts";
import type { ChangesOf } from "#domain/record-types.ts";
import type { SignerState } from "#domain/signer.ts";
import { deriveId } from "#storage/derive-id.ts";
import { saveEpochs } from "#storage/team-keys.ts";
import type { Entry } from "./entry.ts";
import type { Saved, Workspace } from "./workspace.ts";

/** A device left the team in good order, or is back in service. */
export function setSignerState(
  { save }: Workspace,
  signer: Entry<"signers">,
  state: SignerState,
): Promise<Saved> {
  return save([changeOf(signer, state)]);
}

/**
 * Declares a device lost, and takes `others` out of service with it. New keys come first: killed
 * in between, the team has keys that the lost device does not, and the same act goes on.
 * @throws {NoSigning} @throws {StorageError}
 */
export async function declareLost(
  workspace: Workspace,
  lost: Entry<"signers"> | undefined,
  others: readonly Entry<"signers">[],
): Promise<void> {
  const { store, space, directory, save } = workspace;
  const { signing, epochs } = await ensureTeamKeys(store, space.id);
  const epoch = await drawEpoch((epochs.at(-1)?.number ?? 0) + 1);
  await saveEpochs(store.db, [epoch]);
  const mine = signing && directory.find("signers", await signerId(space.id, signing.publicKey));
  const changes: Change[] = others.map((one) => changeOf(one, "retired"));
  if (lost !== undefined) changes.push(changeOf(lost, "lost"));
  if (mine !== undefined) {
    const { id, record: shown } = mine;
    changes.push({ type: "signers", id, shown, values: { epoch: epoch.id } });
  }
  if (changes.length > 0) await save(changes);
}

/** The line of the register of incidents about the loss of a device: one, whoever writes it. */
export function lossId({ space }: Workspace, device: string): Promise<string> {
  return deriveId(space.id, "incidents", "device", device);
}

/** Writes that line, to be completed by a person. */
export function recordLoss(
  { save }: Workspace,
  id: string,
  values: ChangesOf<"incidents">,
): Promise<Saved> {
  const kept = { kind: "lost-device", seriousRisk: "unsure", ...values } as const;
  return save([{ type: "incidents", id, shown: undefined, values: kept }]);
}

function changeOf({ id, record }: Entry<"signers">, state: SignerState): Change {
  return { type: "signers", id, shown: record, values: { status: state } };
}
