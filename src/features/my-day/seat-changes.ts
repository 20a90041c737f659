import { type Accessor, createEffect } from "solid-js";
import { unwrap } from "solid-js/store";
import { findSetting, saveSetting } from "#storage/settings.ts";
import type { Entry } from "#workspace/entry.ts";
import { createLive } from "#workspace/live.ts";
import { createEdition } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";

// Types and not interfaces: they are kept as JSON.
export type Seat = { readonly round: number; readonly table: number };
type Seats = Readonly<Record<string, Seat>>;

type Seen = {
  readonly edition: number;
  readonly seats: Seats;
  /** As they were in the edition that was looked at before this one. */
  readonly before: Seats;
};

export interface SeatChange {
  /** None: the meeting is new. */
  readonly from: Seat | undefined;
}

/**
 * Where each meeting of a day was when its reader last looked at it, in an older edition: a plan that was
 * made again shows what moved. Nothing for those that are where they were.
 */
export function createSeatChanges(
  event: Accessor<string>,
  meetings: Accessor<readonly Entry<"meetings">[]>,
): (meeting: Entry<"meetings">) => SeatChange | undefined {
  const { store } = useWorkspace();
  const edition = createEdition();
  const key = () => `screen/my-day-${event()}` as const;
  const seen = createLive(
    () => ({ db: store.db, key: key() }),
    async (source) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this screen writes there
      return ((await findSetting(source.db, source.key)) ?? null) as Seen | null;
    },
  );
  const before = (): Seats => {
    const known = seen();
    return known?.edition === edition()?.number ? (known?.before ?? {}) : (known?.seats ?? {});
  };
  createEffect(() => {
    const number = edition()?.number;
    const known = seen();
    const now = meetings();
    if (number === undefined || known === undefined || now.length === 0) return;
    if (known?.edition === number) return;
    const seats = Object.fromEntries(now.map((one) => [one.id, seatOf(one)]));
    // The rows of a live answer are watched: the disk takes plain ones.
    const looked: Seen = { edition: number, seats, before: unwrap(known?.seats ?? {}) };
    saveSetting(store.db, key(), looked).catch(() => undefined); // a full phone tells it again
  });
  return (meeting) => {
    const known = before();
    if (Object.keys(known).length === 0) return undefined;
    const from: Seat | undefined = known[meeting.id];
    const now = seatOf(meeting);
    const isSame = from?.round === now.round && from.table === now.table;
    return isSame ? undefined : { from };
  };
}

function seatOf({ round = 0, table = 0 }: Entry<"meetings">): Seat {
  return { round, table };
}
