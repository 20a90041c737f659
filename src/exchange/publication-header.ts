import { isDay } from "#domain/is-day.ts";
import { isReaderKind } from "#domain/space-role.ts";
import { isLineCount, isSpace } from "./header-line.ts";
import { isSecret } from "./mac.ts";
import { type Line, misshapenHeader, type Refused } from "./plain-lines.ts";
import type { PublicationDraft, PublicationHeader } from "./publication.ts";
import { isIdText, isObject } from "./read-record.ts";

/** In the order in which a header writes them; the count is the writer's. */
export function publicationHeader(draft: PublicationDraft): Line {
  const { space, audience, edition, made } = draft;
  return {
    format: "maillon",
    version: 1,
    kind: "publication",
    space: { id: space.id, name: space.name },
    audience: { id: audience.id, key: audience.key },
    for: draft.for,
    edition,
    made,
  };
}

/** What a newer version adds to a header is let through, and not read. */
export function readPublicationHeader(line: Line): PublicationHeader | Refused {
  const { space, audience, edition, made, count } = line;
  const reader = line["for"];
  if (!isSpace(space) || !isAudience(audience) || !isReaderKind(reader)) return refused;
  if (!isLineCount(edition) || edition < 1 || !isLineCount(count)) return refused;
  if (typeof made !== "string" || !isDay(made)) return refused;
  return {
    format: "maillon",
    version: 1,
    kind: "publication",
    space: { id: space.id, name: space.name },
    audience: { id: audience.id, key: audience.key },
    for: reader,
    edition,
    made,
    count,
  };
}

const refused: Refused = { problem: misshapenHeader };

function isAudience(value: unknown): value is PublicationHeader["audience"] {
  if (!isObject(value) || !isIdText(value["id"])) return false;
  return isSecret(value["key"]);
}
