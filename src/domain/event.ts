import type { Fields } from "./field.ts";

export const eventFields = {
  title: { kind: "name", audience: "team", personal: false, required: true },
  on: { kind: "day", audience: "team", personal: false },
  place: { kind: "name", audience: "team", personal: false },
  municipality: { kind: "municipality", audience: "team", personal: false },
} as const satisfies Fields;
