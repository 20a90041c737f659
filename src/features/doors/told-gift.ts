import type { KeptFile, KeptGift } from "#storage/shared-files.ts";
import { type FileKind, fileKind } from "#workspace/file-kind.ts";

/** A gift whose files were looked at. */
export interface ToldGift extends KeptGift {
  readonly files: readonly ToldFile[];
}

export interface ToldFile extends KeptFile {
  readonly kind: FileKind;
}

export async function withKinds(gift: KeptGift): Promise<ToldGift> {
  const files = gift.files.map(async (one) => ({ ...one, kind: await fileKind(one.file) }));
  return { ...gift, files: await Promise.all(files) };
}
