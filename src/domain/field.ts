import type { FieldAudience } from "./audience.ts";
import type { Clock } from "./clock.ts";
import type { Day } from "./day.ts";

/**
 * Kinds whose value stands alone. `name` is one line, at most 1 kB; `text` is several, at most 16 kB;
 * `clock` is a time of the region's day, « 09:30 ».
 */
export type PlainKind =
  | "name"
  | "text"
  | "phone"
  | "email"
  | "url"
  | "postalCode"
  | "neq"
  | "municipality"
  | "flag"
  | "day"
  | "instant"
  | "clock"
  | "cents"
  | "count";
export type Kind = PlainKind | "choice" | "link" | "set" | "links" | "items";

/** Record types that a field can point to; a test keeps it equal to `RecordType`. */
export type LinkTarget =
  | "enterprises"
  | "buyers"
  | "contacts"
  | "interactions"
  | "events"
  | "members"
  | "audiences"
  | "readers"
  | "meetings";

/** Without an audience and a yes or no on personal data a field does not compile. */
interface Declared {
  readonly audience: FieldAudience;
  /** About a person: goes when that person is erased, and into what that person may ask to see. */
  readonly personal: boolean;
  /** A new record must have it. */
  readonly required?: true;
  /** A key of the team: in no publication, table, search, print or screen. */
  readonly secret?: true;
}
export interface PlainField extends Declared {
  readonly kind: PlainKind;
  /** Characters, where fewer than the kind's own cap is wanted. */
  readonly max?: number;
}
export interface ChoiceField extends Declared {
  readonly kind: "choice";
  readonly options: readonly string[];
}
export interface LinkField extends Declared {
  readonly kind: "link";
  readonly to: LinkTarget;
}
/** One cell per linked record, `field/id: true`. */
export interface LinksField extends Declared {
  readonly kind: "links";
  readonly to: LinkTarget;
}
/** One cell per member, `field/member: true`. Without options any short text is a member. */
export interface SetField extends Declared {
  readonly kind: "set";
  readonly options?: readonly string[];
  /** Form of a member whose list is kept by others; `sha256` names an attachment by its contents, `round` a round of a day from 1. */
  readonly shape?: "seao" | "unspsc" | "sha256" | "round";
  /** Words of the team's own: those that other records have are offered. */
  readonly suggested?: true;
}
/** One cell per item, `field/key: { … }`; each part has its own audience. */
export interface ItemsField extends Declared {
  readonly kind: "items";
  readonly parts: Readonly<Record<string, PlainField | ChoiceField>>;
}
export type FieldSpec = PlainField | ChoiceField | LinkField | LinksField | SetField | ItemsField;
export type Fields = Readonly<Record<string, FieldSpec>>;

interface PlainValues {
  name: string;
  text: string;
  phone: string;
  email: string;
  url: string;
  postalCode: string;
  neq: string;
  municipality: string;
  flag: boolean;
  day: Day;
  instant: string;
  clock: Clock;
  cents: number;
  count: number;
}

/** The plain value of a field, as screens read it. */
export type ValueOf<F extends FieldSpec> = F extends {
  kind: "choice";
  options: readonly (infer O)[];
}
  ? O
  : F extends { kind: "link" }
    ? string
    : F extends { kind: "links" }
      ? readonly string[]
      : F extends { kind: "set"; options: readonly (infer O)[] }
        ? readonly O[]
        : F extends { kind: "set" }
          ? readonly string[]
          : F extends { kind: "items"; parts: infer P extends ItemsField["parts"] }
            ? readonly ItemOf<P>[]
            : F extends { kind: infer K extends keyof PlainValues }
              ? PlainValues[K]
              : never;

export type ItemOf<P extends ItemsField["parts"]> = { readonly key: string } & {
  readonly [N in keyof P]?: ValueOf<P[N]>;
};
