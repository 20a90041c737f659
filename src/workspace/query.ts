import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import type { RecordType } from "#domain/record-types.ts";
import { allTypes, type Directory } from "./directory.ts";
import { useWorkspace } from "./workspace.ts";

/** One signal a type, raised when a record of that type changed in memory. */
export interface Pulse {
  readonly follow: (types: readonly RecordType[]) => void;
  readonly raise: (types: ReadonlySet<string>) => void;
}

export function makePulse(): Pulse {
  const signals = new Map(allTypes.map((type) => [type, makeBell()] as const));
  return {
    follow(types) {
      for (const type of types) signals.get(type)?.hear();
    },
    raise(types) {
      batch(() => {
        for (const [type, bell] of signals) if (types.has(type)) bell.ring();
      });
    },
  };
}

function makeBell() {
  const [hear, ring] = createSignal(undefined, { equals: false });
  return { hear, ring: () => ring() };
}

/** Reads the directory, again each time a record of `types` changes, here or in another tab. */
export function createQuery<A>(
  types: readonly RecordType[],
  answer: (directory: Directory) => A,
): Accessor<A> {
  const { directory, pulse } = useWorkspace();
  return createMemo(() => {
    pulse.follow(types);
    return answer(directory);
  });
}
