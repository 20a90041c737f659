import { isDay } from "#domain/is-day.ts";
import { fromBase64url } from "#storage/base64url.ts";
import { caps } from "./caps.ts";
import { isLineCount } from "./header-line.ts";
import { type Line, misshapenHeader, type Refused } from "./plain-lines.ts";
import type { PublicationDraft, PublicationHeader, PublishedFor } from "./publication.ts";
import { isIdText, isObject, isText } from "./read-record.ts";

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
  const reader = publishedFor.find((name) => name === line["for"]);
  if (!isNamed(space) || !isAudience(audience) || reader === undefined) return refused;
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

const publishedFor: readonly PublishedFor[] = ["enterprise", "buyer", "funder"];

function isNamed(value: unknown): value is PublicationHeader["space"] {
  return isObject(value) && isIdText(value["id"]) && isText(value["name"], caps.nameLength);
}

function isAudience(value: unknown): value is PublicationHeader["audience"] {
  if (!isObject(value) || !isIdText(value["id"])) return false;
  const { key } = value;
  return typeof key === "string" && fromBase64url(key)?.length === 32;
}
