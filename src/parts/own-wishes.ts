import { type Accessor, createMemo, createSignal } from "solid-js";
import { mostWishes, type RankedWish } from "#domain/day-asks.ts";
import { createAsks, type Ask, type Wish } from "#workspace/asks.ts";
import {
  changeAsks,
  type OwnPlace,
  publishedWishes,
  toVeto,
  toWishes,
  vetoesNow,
  wishesNow,
} from "#workspace/day-asks.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { refusalText } from "./refusal.ts";

export interface OwnWishes {
  /** The most wanted first. */
  readonly wishes: Accessor<readonly RankedWish[]>;
  readonly rankOf: (other: string) => number | undefined;
  readonly isFull: Accessor<boolean>;
  readonly isVetoed: (other: string) => boolean;
  /** Something of it, or of anything else, waits to be sent. */
  readonly waits: Accessor<boolean>;
  /** Why the device did not keep the last one. */
  readonly refused: Accessor<string | undefined>;
  readonly choose: (other: string, isWanted: boolean) => void;
  readonly raise: (other: string) => void;
  readonly say: (other: string, why: string) => void;
  readonly veto: (other: string, isAsked: boolean) => void;
}

/** Whom a participant would like to meet on a day, and whom not: kept here until a file takes it to the team. */
export function createOwnWishes(place: Accessor<OwnPlace | undefined>): OwnWishes {
  const workspace = useWorkspace();
  const asks = createAsks();
  const [refused, setRefused] = createSignal<string>();
  const published = createQuery(["wishes"], (directory) => {
    const known = place();
    return known === undefined ? [] : publishedWishes(directory, known);
  });
  const wishes = createMemo(() => {
    const known = place();
    return known === undefined ? [] : wishesNow(asks() ?? [], known, published());
  });
  const vetoes = createMemo(() => {
    const known = place();
    return known === undefined ? new Set<string>() : vetoesNow(asks() ?? [], known);
  });
  const rankOf = (other: string) => {
    const at = wishes().findIndex(({ id }) => id === other);
    return at < 0 ? undefined : at + 1;
  };

  function keep(said: (asks: readonly Ask[], known: OwnPlace) => Promise<Wish>): void {
    const known = place();
    if (known === undefined) return;
    changeAsks(workspace, async (now) => [await said(now, known)]).then(
      () => setRefused(undefined),
      (error: unknown) => setRefused(refusalText(error)),
    );
  }
  /** Of what is on the disk when its turn comes: two taps make two wishes. */
  function change(to: (now: readonly RankedWish[]) => readonly RankedWish[]): void {
    keep((now, known) => toWishes(now, known, published(), to(wishesNow(now, known, published()))));
  }

  return {
    wishes,
    rankOf,
    isFull: () => wishes().length >= mostWishes,
    isVetoed: (other) => vetoes().has(other),
    waits: () => (asks() ?? []).some(({ sent }) => sent === undefined),
    refused,
    choose(other, isWanted) {
      change((now) => {
        const others = now.filter(({ id }) => id !== other);
        return isWanted ? [...others, { id: other }].slice(0, mostWishes) : others;
      });
      if (isWanted && vetoes().has(other)) this.veto(other, false);
    },
    raise(other) {
      change((now) => {
        const at = now.findIndex(({ id }) => id === other);
        const raised = now[at];
        if (raised === undefined || at === 0) return now;
        const rest = now.filter((one) => one !== raised);
        return [...rest.slice(0, at - 1), raised, ...rest.slice(at - 1)];
      });
    },
    say(other, why) {
      const text = why.trim();
      change((now) =>
        now.map((wish) => {
          if (wish.id !== other) return wish;
          return text === "" ? { id: other } : { id: other, why: text };
        }),
      );
    },
    veto(other, isAsked) {
      keep((now, known) => toVeto(now, known, other, isAsked));
      if (isAsked && rankOf(other) !== undefined) this.choose(other, false);
    },
  };
}
