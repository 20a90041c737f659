/** What may happen to three devices that share two records. */
import { type Arbitrary, array, constant, constantFrom, nat, oneof, record } from "fast-check";

/** A plain field; one that no version of ours knows, named like what every object inherits; a set's member. */
export const plainFields = ["name", "constructor", "tags/a"] as const;

export type Act =
  | {
      readonly kind: "write";
      readonly who: number;
      readonly of: number;
      readonly field: number;
      readonly value: number;
      readonly form: number;
      readonly at: number;
    }
  /** Two values into one field in one act, as undoing a settled conflict does. */
  | {
      readonly kind: "twice";
      readonly who: number;
      readonly of: number;
      readonly field: number;
      readonly at: number;
    }
  /** Opens a form and leaves it open. */
  | { readonly kind: "look"; readonly who: number; readonly of: number }
  | {
      readonly kind: "delete";
      readonly who: number;
      readonly of: number;
      readonly into: number;
      readonly form: number;
      readonly at: number;
    }
  | {
      readonly kind: "restore";
      readonly who: number;
      readonly of: number;
      readonly form: number;
      readonly at: number;
    }
  | { readonly kind: "erase"; readonly who: number; readonly of: number }
  | {
      readonly kind: "send";
      readonly who: number;
      readonly of: number;
      readonly to: number;
      readonly part: number;
    }
  /** Some earlier state of some record, of whoever had it, arrives now. */
  | { readonly kind: "resend"; readonly to: number; readonly pick: number; readonly part: number }
  | { readonly kind: "reopen"; readonly who: number }
  /** `to` becomes a copy of `who`, both go on. */
  | { readonly kind: "clone"; readonly who: number; readonly to: number }
  /** A record goes back to an earlier state, as from a backup of the whole phone. */
  | { readonly kind: "revert"; readonly who: number; readonly pick: number };

const who = nat(2);
/** Mostly the same record and cell, so that a short history does much there. */
const of = constantFrom(0, 0, 0, 1);
const field = constantFrom(0, 0, 0, 0, 1, 2, 2);
/** 0 is the screen as it is now; others are forms left open. */
const form = constantFrom(0, 0, 1, 2, 3);
/** Few instants, so that clocks go backwards and tie. */
const at = nat(5);
/** 0 is whole; else a field is left out. */
const part = constantFrom(0, 0, 0, 1, 2, 3);
const pick = nat(999);
const value = nat(3);
const into = nat(2);

const anAct: Arbitrary<Act> = oneof(
  {
    weight: 20,
    arbitrary: record({ kind: constant("write" as const), who, of, field, value, form, at }),
  },
  { weight: 3, arbitrary: record({ kind: constant("twice" as const), who, of, field, at }) },
  { weight: 7, arbitrary: record({ kind: constant("look" as const), who, of }) },
  { weight: 5, arbitrary: record({ kind: constant("delete" as const), who, of, into, form, at }) },
  { weight: 3, arbitrary: record({ kind: constant("restore" as const), who, of, form, at }) },
  { weight: 1, arbitrary: record({ kind: constant("erase" as const), who, of }) },
  { weight: 12, arbitrary: record({ kind: constant("send" as const), who, of, to: who, part }) },
  { weight: 12, arbitrary: record({ kind: constant("resend" as const), to: who, pick, part }) },
  { weight: 2, arbitrary: record({ kind: constant("reopen" as const), who }) },
  { weight: 2, arbitrary: record({ kind: constant("clone" as const), who, to: who }) },
  { weight: 2, arbitrary: record({ kind: constant("revert" as const), who, pick }) },
);

export const aHistory: Arbitrary<readonly Act[]> = array(anAct, {
  minLength: 10,
  maxLength: 40,
  size: "max",
});

/** More on demand, as before a release: `MAILLON_HISTORIES=60000 npx vitest run test/crdt`. */
export const histories = Number(process.env["MAILLON_HISTORIES"] ?? 5000);
