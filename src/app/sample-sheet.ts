import type { FieldSpec, ItemsField, ValueOf } from "#domain/field.ts";
import type { RecordType, recordTypes } from "#domain/record-types.ts";

/** Who wrote a sheet of the sample: the person who opens it, or a colleague that it invents. */
export const authors = ["me", "solene", "marc"] as const;
export type Author = (typeof authors)[number];

/** Who took a note: the first of those who were there. */
export function firstAuthor(by: unknown): Author | undefined {
  const [first] = Array.isArray(by) ? by : [];
  return authors.find((author) => author === first);
}

/**
 * A record as the sample tells it: days are counted from today (−14 is two weeks ago), an instant is a
 * wall-clock time on the day `ago`, a link is the key of another sheet, texts are plain French whose
 * `{+19}` is a day counted from today (see `typeset`).
 */
export type Sheet<T extends RecordType> = Told<T> & {
  readonly key: string;
  readonly from?: Author;
  /** Days since it was written; by default it came with the first spreadsheets, five months ago. */
  readonly ago?: number;
};

export type Told<T extends RecordType> = {
  readonly [N in keyof (typeof recordTypes)[T]]?: (typeof recordTypes)[T][N] extends infer F extends
    FieldSpec
    ? ToldOf<F>
    : never;
};

type ToldOf<F extends FieldSpec> = F extends { kind: "day" }
  ? number
  : F extends { kind: "instant" }
    ? `${number}:${number}`
    : F extends { kind: "items"; parts: infer P extends ItemsField["parts"] }
      ? readonly { readonly [N in keyof P]?: ToldOf<P[N]> }[]
      : ValueOf<F>;
