import type { FieldSpec } from "#domain/field.ts";
import { mrcName, mrcOf, municipalityName } from "#domain/municipalities.ts";
import { fieldsOf, type RecordType } from "#domain/record-types.ts";
import type { Bilingual } from "#i18n/language.ts";
import { wordsOf } from "#i18n/read-cell.ts";
import { idsIn } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { nameLinks } from "#workspace/linked-names.ts";
import type { SearchTexts } from "#workspace/search.ts";

/** What a record is called: weighs more than all that is said of it. */
const nameFields: Readonly<Record<RecordType, readonly string[]>> = {
  enterprises: ["name"],
  offers: ["title"],
  buyers: ["name"],
  contacts: ["firstName", "lastName"],
  needs: ["title"],
  interactions: ["subject"],
  followUps: ["what"],
  events: ["title"],
  devices: ["name"],
  members: ["name"],
  audiences: ["name"],
  readers: ["name"],
  proposals: [],
  teams: ["officer"],
  incidents: ["what"],
  accessRequests: [],
  signers: [],
  enrolments: [],
  wishes: [],
  vetoes: [],
  meetings: [],
  ratings: ["needFound"],
};

/** Found by their choices too: « traiteur » finds a family. Other choices would find half of the directory. */
const toldChoices = new Set(["sectors", "family", "buyerType", "traits", "legalForm"]);

export const searchTexts: SearchTexts = (entry, find) => {
  // Four of each meeting would hide what a name is sought for; they are found from the meeting.
  if (entry.type === "followUps" && entry.milestone !== undefined) return [];
  const names = nameFields[entry.type];
  const texts = [{ text: nameOf(entry), weight: 15 }];
  for (const [field, spec] of Object.entries(fieldsOf(entry.type))) {
    if (names.includes(field) || spec.secret === true) continue;
    const value: unknown = Reflect.get(entry, field);
    const text = value === undefined ? "" : textOf(entry.type, field, spec, value);
    if (text !== "") texts.push({ text, weight: spec.kind === "text" ? 2 : 4 });
  }
  const linked = nameLinks(entry.type).flatMap(({ field, to }) =>
    idsIn(Reflect.get(entry, field)).map((id) => {
      const sheet = find(to, id);
      return sheet === undefined ? "" : nameOf(sheet);
    }),
  );
  if (linked.length > 0) texts.push({ text: linked.join(" "), weight: 3 });
  return texts;
};

function nameOf(entry: Entry): string {
  return nameFields[entry.type].map((field) => Reflect.get(entry, field) ?? "").join(" ");
}

function textOf(type: RecordType, field: string, spec: FieldSpec, value: unknown): string {
  switch (spec.kind) {
    case "name":
    case "text":
    case "phone":
    case "email":
    case "url":
    case "postalCode":
    case "neq":
      return String(value);
    case "municipality": {
      const mrc = mrcOf(String(value));
      return `${municipalityName(String(value))} ${mrc === undefined ? "" : mrcName(mrc)}`;
    }
    case "choice":
    case "set": {
      const members = Array.isArray(value) ? value.map(String) : [String(value)];
      if ("shape" in spec && spec.shape === "sha256") return "";
      if (!("options" in spec) || spec.options === undefined) return members.join(" ");
      if (!toldChoices.has(field)) return "";
      const words: Readonly<Record<string, Bilingual<string>>> = wordsOf(type, field, spec);
      return members.map((code) => `${words[code]?.fr ?? code} ${words[code]?.en ?? ""}`).join(" ");
    }
    default:
      return "";
  }
}
