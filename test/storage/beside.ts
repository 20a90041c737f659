import type { Beside } from "#storage/purge.ts";

/** A page that keeps nothing outside the database, and readers who proposed nothing. */
export const nothingBeside: Beside = {
  forget: () => Promise.resolve(),
  dropLeft: () => Promise.resolve(),
  proposalsAbout: () => Promise.resolve(new Set()),
};
