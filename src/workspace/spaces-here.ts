import { type Accessor, createResource, createSignal } from "solid-js";
import type { Space } from "#storage/spaces.ts";
import { useSession } from "./session.ts";

/** So that a screen that follows another need not wait for the disk to draw the same. */
const [seen, setSeen] = createSignal<readonly Space[]>([]);

/** Every space of this device, the last opened first; as they were seen last until the disk answers. */
export function createSpacesHere(): Accessor<readonly Space[]> {
  const session = useSession();
  const [read] = createResource(async () => {
    const spaces = await session.spaces();
    setSeen(spaces);
    return spaces;
  });
  // Never suspends: a tag that waits must not take the screen away.
  return () => (read.state === "ready" ? read.latest : seen());
}

/** 1, 2, 3, 4: what tells a space from those that came before and after it on this device. */
export function hueOf(spaces: readonly Space[], id: string): number {
  const inOrder = spaces.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return (inOrder.findIndex((one) => one.id === id) % hues) + 1;
}

const hues = 4;
