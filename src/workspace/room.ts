import { type Accessor, createSignal } from "solid-js";
import { estimateRoom } from "#storage/quota.ts";

/**
 * What can be known of the room that a browser gives us. Private browsing cannot be known for sure: a
 * very small quota shows it in some, the absence of service workers in Firefox; in others nothing does.
 */
export type RoomDoubt =
  | { readonly is: "small" | "unkept" }
  /** Bytes. */
  | { readonly is: "tight"; readonly free: number };

/** Under this a browser is private, perhaps: an ordinary one offers gigabytes. */
const privateBytes = 200_000_000;

/** Under this a season of notes may not fit. */
export const tightBytes = 50_000_000;

/** Undefined while nothing is to be feared. */
export function createRoomDoubt(): Accessor<RoomDoubt | undefined> {
  const [doubt, setDoubt] = createSignal<RoomDoubt>();
  async function look(): Promise<void> {
    const room = await estimateRoom();
    if (room === undefined) return;
    const isUnkept = globalThis.isSecureContext && !("serviceWorker" in navigator);
    if (room.free + room.used < privateBytes) setDoubt({ is: "small" });
    else if (isUnkept) setDoubt({ is: "unkept" });
    else if (room.free < tightBytes) setDoubt({ is: "tight", free: room.free });
  }
  void look();
  return doubt;
}
