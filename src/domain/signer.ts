import type { Fields } from "./field.ts";

export const signerStates = ["active", "lost", "retired"] as const;
export type SignerState = (typeof signerStates)[number];

/** The public half of a device's signing key. Its id is derived from `[space, "signers", publicKey]`. */
export const signerFields = {
  /** Six base-58 characters. */
  device: { kind: "name", audience: "team", personal: false, required: true },
  /** Ed25519, 32 bytes in base64url. */
  publicKey: { kind: "name", audience: "team", personal: false, required: true },
  /** Not `state`: an entry says by that name whether it is in the bin. */
  status: {
    kind: "choice",
    options: signerStates,
    audience: "team",
    personal: false,
    required: true,
  },
  /** The device that let it in, six base-58 characters; its own of the first one. */
  introducedBy: { kind: "name", audience: "team", personal: false },
  /** Id of the newest team keys that the device was handed, as far as its colleagues know. */
  epoch: { kind: "name", audience: "team", personal: false },
} as const satisfies Fields;
