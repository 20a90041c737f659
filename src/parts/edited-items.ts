import type { ItemsField } from "#domain/field.ts";

/** One item of a sub-list as a form holds it: texts and codes by part. */
export interface EditedItem {
  readonly key: string;
  readonly [part: string]: string;
}

/** The parts that this version knows; the others stay where they are stored. */
export function toItem(
  { parts }: ItemsField,
  stored: Readonly<Record<string, unknown>>,
): EditedItem {
  const texts = Object.keys(parts).flatMap((part) => {
    const value = stored[part];
    return typeof value === "string" ? [[part, value] as const] : [];
  });
  return { key: String(stored["key"]), ...Object.fromEntries(texts) };
}

/**
 * What is saved of items: each over what is stored under its key, so that what a newer version put
 * there stays. A line that says nothing is no item.
 */
export function itemsToSave(
  spec: ItemsField,
  edited: readonly EditedItem[],
  stored: (key: string) => Readonly<Record<string, unknown>> | undefined,
): readonly Readonly<Record<string, unknown>>[] {
  return edited.flatMap((item) => {
    const { key, ...texts } = item;
    const before = stored(key);
    const after: Record<string, unknown> = { ...before };
    for (const part of Object.keys(spec.parts)) {
      const text = texts[part]?.trim() ?? "";
      if (text !== "") after[part] = text;
      // What could not be shown was not emptied by anybody.
      else if (before === undefined || part in toItem(spec, { ...before, key })) delete after[part];
    }
    return Object.keys(after).length === 0 ? [] : [{ ...after, key }];
  });
}
