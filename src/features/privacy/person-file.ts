import { fieldsOf } from "#domain/record-types.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { dayOf } from "#i18n/clock.ts";
import { language, t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { personWords as words } from "./person-words.ts";

/** What was collected of a person, without what the team inferred or what is about others. */
export interface PersonFile {
  readonly name: string;
  readonly facts: readonly PersonFact[];
  /** Each meeting or exchange with the person: the day, and how. */
  readonly meetings: readonly { readonly on: string; readonly how: string }[];
}

export interface PersonFact {
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  readonly text: string;
}

/** Judged by the team, or of the team's own use: not collected from the person (LPRPSP, art. 27). */
const inferred: ReadonlySet<string> = new Set(["role", "tags", "photos"]);

export function personFile(
  name: string,
  contact: Entry<"contacts">,
  directory: Directory,
): PersonFile {
  const facts = Object.entries(fieldsOf("contacts")).flatMap(([field, { personal }]) => {
    const value: unknown = Reflect.get(contact, field);
    if (!personal || inferred.has(field) || value === undefined) return [];
    const label = fieldLabel("contacts", field);
    const text = valueText("contacts", field, value, (to, id) => linkedName(directory, to, id));
    return [{ field, label, value, text }];
  });
  const meetings = directory
    .linked("interactions", "contacts", contact.id)
    .flatMap(({ at, channel }) =>
      at === undefined
        ? []
        : [{ on: dayOf(at), how: channel === undefined ? "" : t(channelWords[channel]) }],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return { name, facts, meetings };
}

/** For another programme. */
export function toJson({ name, facts, meetings }: PersonFile, madeOn: string): string {
  const values = Object.fromEntries(
    facts.map(({ field, value, text }) => [field, isId(field) ? text : value]),
  );
  return `${JSON.stringify({ madeOn, name, information: values, meetings }, null, 2)}\n`;
}

/** Ids of ours say nothing to anybody: the name stands there. */
function isId(field: string): boolean {
  return field === "buyer" || field === "enterprise";
}

export function toRows({ facts, meetings }: PersonFile): readonly (readonly string[])[] {
  return [
    ...facts.map(({ label, text }) => [label, text]),
    ...meetings.map(({ on, how }) => [
      t(words.meetingsTitle),
      [on, how].filter(Boolean).join(", "),
    ]),
  ];
}

/** A page that any browser reads, alone, in ten years too: no script, no style from elsewhere. */
export function toPage({ name, facts, meetings }: PersonFile, title: string, sub: string): string {
  const terms = facts.map(({ label, text }) => `<dt>${safe(label)}</dt><dd>${safe(text)}</dd>`);
  const met = meetings.map(
    ({ on, how }) => `<li>${safe([on, how].filter(Boolean).join(", "))}</li>`,
  );
  const list =
    met.length === 0 ? "" : `<h2>${safe(t(words.meetingsTitle))}</h2><ul>${met.join("")}</ul>`;
  return `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<style>body{font:1.05rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600;margin-top:.7rem}dd{margin:0;white-space:pre-line}</style>
</head><body><h1>${safe(name)}</h1><p>${safe(sub)}</p><dl>${terms.join("")}</dl>${list}</body></html>
`;
}

function safe(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
