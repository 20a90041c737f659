import { type Accessor, createSignal } from "solid-js";
import { estimateRoom } from "#storage/quota.ts";

/** Under this a browser is private, perhaps: an ordinary one offers gigabytes. */
const privateBytes = 200_000_000;

/** Private browsing cannot be known for sure: a small quota is all that shows. */
export function createRoomDoubt(): Accessor<boolean> {
  const [isTight, setIsTight] = createSignal(false);
  async function look(): Promise<void> {
    const room = await estimateRoom();
    if (room !== undefined) setIsTight(room.free + room.used < privateBytes);
  }
  void look();
  return isTight;
}
