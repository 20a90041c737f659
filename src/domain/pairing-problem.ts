/** Why a code of a pairing is not taken. A value, never thrown; nothing was written. */
export type PairingProblem =
  /** No code of a pairing at all. */
  | { readonly code: "pairing.foreign" }
  /** Its end is missing. */
  | { readonly code: "pairing.cut" }
  | { readonly code: "pairing.altered" }
  | { readonly code: "pairing.newer" }
  /** A newcomer's code where the team's keys were waited for, or the other way round. */
  | { readonly code: "pairing.offer" }
  | { readonly code: "pairing.answer" }
  /** Sealed to another device, or to a code that this one no longer shows. */
  | { readonly code: "pairing.stale" }
  /** The code that this very device shows. */
  | { readonly code: "pairing.own" }
  /** The device that asks is of another team; or the keys are. */
  | { readonly code: "pairing.otherTeam" }
  /** Declared lost or retired: it is handed no keys, and none are taken of it. */
  | { readonly code: "pairing.lost" }
  /** It asks a device that has fewer keys than it has itself. */
  | { readonly code: "pairing.ahead" };
