/** What a match is made of. */
export const terms = [
  "need-offer",
  "wishes",
  "territory",
  "capacity",
  "deadline",
  "never-met",
] as const;
export type Term = (typeof terms)[number];
