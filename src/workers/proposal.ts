import type { Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { type ProposalDraft, readProposal, writeProposal } from "#exchange/proposal.ts";
import { type Ask, listAsks } from "#storage/asks.ts";
import { findEdition } from "#storage/edition.ts";
import { openStore } from "#storage/store.ts";
import type { Day } from "#domain/day.ts";

export interface ProposalQuestion {
  readonly database: string;
  readonly space: string;
  /** Wall clock, ms. */
  readonly now: number;
  readonly today: Day;
  /** Without it the file is plain. */
  readonly passphrase: string | undefined;
}

export type ProposalAnswer =
  | {
      readonly is: "made";
      readonly bytes: Bytes;
      /** Of the proposal: by it the team answers. */
      readonly sha256: string;
      /** What is in it. */
      readonly asks: readonly Ask[];
    }
  /** Nothing waits, or no edition was ever opened here: there is nobody to write to. */
  | { readonly is: "nothing" };

/** Everything that waits, for the team whose edition is shown. The secret that proves whose it is stays here. */
export async function makeProposal(question: ProposalQuestion): Promise<ProposalAnswer> {
  const { database, space, now, today, passphrase } = question;
  const store = await openStore({ database, space, now: () => now });
  try {
    const [edition, all] = await Promise.all([findEdition(store.db), listAsks(store.db)]);
    const asks = all.filter(({ sent }) => sent === undefined);
    if (edition === undefined || asks.length === 0) return { is: "nothing" };
    const draft: ProposalDraft = {
      space: { id: space, name: edition.team },
      audience: edition.audience.id,
      reader: edition.reader.id,
      edition: edition.number,
      made: today,
      ...linesOf(asks),
    };
    const plain = await writeProposal(draft, edition.reader.reply);
    const reading = await readProposal(plain);
    if (!reading.ok) throw new Error(`our own proposal is refused: ${reading.problem.code}`);
    const bytes = passphrase === undefined ? plain : await protect(plain, passphrase);
    return { is: "made", bytes, sha256: reading.proposal.sha256, asks };
  } finally {
    store.close();
  }
}

function linesOf(asks: readonly Ask[]): Pick<ProposalDraft, "changes" | "meets" | "messages"> {
  const wishes = asks.map(({ what }) => what);
  return {
    changes: wishes.flatMap((what) => {
      if (what.is !== "change") return [];
      const { type, id, field, value, seen } = what;
      return [{ type, id, field, value, seen }];
    }),
    meets: wishes.flatMap((what) => {
      if (what.is !== "meet") return [];
      return [{ type: what.type, id: what.id, why: what.why }];
    }),
    messages: wishes.flatMap((what) => (what.is === "message" ? [what.text] : [])),
  };
}
