/** Who opens a space: the team that keeps the directory, or one reader of what it publishes. */
export const readerRoles = ["enterprise", "buyer", "funder"] as const;
export type ReaderRole = (typeof readerRoles)[number];
export type SpaceRole = "team" | ReaderRole;

export function isReaderRole(value: unknown): value is ReaderRole {
  return readerRoles.some((role) => role === value);
}
