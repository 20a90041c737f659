import type { Accessor } from "solid-js";
import type { OwnPlace } from "#workspace/day-asks.ts";
import { createQuery } from "#workspace/query.ts";
import { createEdition } from "#workspace/reading.ts";
import type { Self } from "./for-me.ts";

/** Whose phone this is, once its edition is read: none for a reader without a sheet of its own. */
export function createSelf(): Accessor<Self | undefined> {
  const edition = createEdition();
  return () => {
    const own = edition()?.reader.own;
    return own && { side: own.type === "buyers" ? "buyer" : "enterprise", own: own.id };
  };
}

/** Its own enrolment in a day. */
export function createPlace(
  event: () => string,
  self: Accessor<Self | undefined>,
): Accessor<OwnPlace | undefined> {
  return createQuery(["enrolments"], (directory) => {
    const known = self();
    if (known === undefined) return undefined;
    const enrolment = directory
      .linked("enrolments", known.side, known.own)
      .find((one) => one.event === event());
    return enrolment && { ...known, enrolment };
  });
}
