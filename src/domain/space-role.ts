import { type ReaderKind, readerKinds } from "./publishing.ts";

/** Who opens a space: the team that keeps the directory, or one reader of what it publishes. */
export type SpaceRole = "team" | ReaderKind;

export function isReaderKind(value: unknown): value is ReaderKind {
  return readerKinds.some((kind) => kind === value);
}
