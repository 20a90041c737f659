import type { Fields } from "./field.ts";

export const channels = [
  "meeting",
  "call",
  "email",
  "visit",
  "booth",
  "video",
  "matchmaking",
] as const;
export type Channel = (typeof channels)[number];

/** A note (« note »): what was said, with whom, when. Free text stays in the team. */
export const interactionFields = {
  at: { kind: "instant", audience: "team", personal: false, required: true },
  /** Members of the team who were there. */
  by: { kind: "links", to: "members", audience: "team", personal: true },
  enterprises: { kind: "links", to: "enterprises", audience: "team", personal: false },
  buyer: { kind: "link", to: "buyers", audience: "team", personal: false },
  event: { kind: "link", to: "events", audience: "team", personal: false },
  contacts: { kind: "links", to: "contacts", audience: "team", personal: true },
  channel: { kind: "choice", options: channels, audience: "team", personal: false },
  subject: { kind: "name", audience: "team", personal: true },
  summary: { kind: "text", audience: "team", personal: true },
  /** Of a poster, of a table: SHA-256 of attachments. */
  photos: { kind: "set", shape: "sha256", audience: "team", personal: true },
  /** From then on its erasure is proposed. */
  keepUntil: { kind: "day", audience: "team", personal: false },
} as const satisfies Fields;

/** The latest first, a note without its day last; the same order on every device. */
export function byLatest(a: Told, b: Told): number {
  const [atA, atB] = [a.at ?? "", b.at ?? ""];
  if (atA !== atB) return atA > atB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Told {
  readonly id: string;
  readonly at?: string;
}
