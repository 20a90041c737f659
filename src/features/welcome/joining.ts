import { createFileOpening, type OpeningFile } from "#parts/open-file.ts";
import type { Space } from "#storage/spaces.ts";
import type { CheckedFile } from "#workspace/check-file.ts";
import { useSession } from "#workspace/session.ts";

type Opened =
  | { readonly step: "who"; readonly file: File; readonly checked: CheckedFile }
  | { readonly step: "known"; readonly file: File; readonly space: Space };

/** How far a newcomer's file has come; nothing is kept before the last step. */
export type Joining = OpeningFile | Opened;

export function createJoining() {
  const session = useSession();
  return createFileOpening<Opened>("replica", async (file, checked) => {
    const here = (await session.spaces()).find(({ id }) => id === checked.header.space.id);
    return here === undefined
      ? { step: "who", file, checked }
      : { step: "known", file, space: here };
  });
}
