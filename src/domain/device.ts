import type { Fields } from "./field.ts";

export const deviceFields = {
  /** « Téléphone de Solène »: names its owner more often than not. */
  name: { kind: "name", audience: "team", personal: true, required: true },
  member: { kind: "link", to: "members", audience: "team", personal: true },
} as const satisfies Fields;
