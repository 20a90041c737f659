import type { Fields } from "./field.ts";

/** Who a publication may be for. */
export const readerKinds = ["enterprise", "buyer", "funder"] as const;
export type ReaderKind = (typeof readerKinds)[number];

const inTeam = { audience: "team", personal: false } as const;
/** In files between devices of the team, and nowhere else. */
const secret = { kind: "name", ...inTeam, secret: true } as const;

/** A circle of readers: one HMAC key and one pair of Ed25519 keys, base64url, drawn once. */
export const audienceFields = {
  kind: { kind: "choice", options: readerKinds, ...inTeam, required: true },
  name: { kind: "name", ...inTeam, required: true },
  hmacKey: secret,
  signKey: secret,
  verifyKey: secret,
  /** Numbers of the editions made: the next is the highest and one. Two phones never disagree on a set. */
  editions: { kind: "set", ...inTeam },
} as const satisfies Fields;

/** Which buyers an enterprise reads of. */
export const readerScopes = ["all", "event", "tag"] as const;
export type ReaderScope = (typeof readerScopes)[number];

/** Somebody outside the team who receives editions. */
export const readerFields = {
  audience: { kind: "link", to: "audiences", ...inTeam, required: true },
  name: { kind: "name", audience: "team", personal: true, required: true },
  enterprise: { kind: "link", to: "enterprises", ...inTeam },
  buyer: { kind: "link", to: "buyers", ...inTeam },
  scope: { kind: "choice", options: readerScopes, ...inTeam },
  event: { kind: "link", to: "events", ...inTeam },
  tag: { kind: "name", ...inTeam },
  /** Authenticates what this reader proposes. */
  reply: secret,
  /** Its proposals are chosen in advance. */
  trusted: { kind: "flag", ...inTeam },
  /** « 12 2026-11-23 »: an edition, and the day on which it was handed over. */
  sent: { kind: "set", ...inTeam },
} as const satisfies Fields;

const told = { audience: "team", personal: true } as const;
/** Ids are those of the publication: two phones that do not know the same sheets keep the same record. */
const about = {
  type: { kind: "name", ...told },
  id: { kind: "name", ...told },
} as const;

/** What a reader proposed, whole, and what was decided line by line. Its id is derived from its bytes. */
export const proposalFields = {
  reader: { kind: "link", to: "readers", ...told, required: true },
  /** Of the file, 64 hexadecimal digits: the answers name it. */
  hash: { kind: "name", ...inTeam },
  edition: { kind: "count", ...inTeam },
  made: { kind: "day", ...inTeam },
  changes: {
    kind: "items",
    ...told,
    parts: {
      ...about,
      field: { kind: "name", ...told },
      /** JSON. */
      value: { kind: "text", ...told },
      seen: { kind: "name", ...inTeam },
    },
  },
  meets: { kind: "items", ...told, parts: { ...about, why: { kind: "text", ...told } } },
  messages: { kind: "items", ...told, parts: { text: { kind: "text", ...told } } },
  /** Keys of the lines above. */
  accepted: { kind: "set", ...inTeam },
  refused: { kind: "set", ...inTeam },
} as const satisfies Fields;
