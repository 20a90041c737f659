import { phoneParts } from "#domain/phone.ts";
import { isMentioned, type Person, withoutPerson } from "#domain/mentions.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";

import { alikeTo } from "#workspace/alike-pairs.ts";
import { type Entry, toEntry } from "#workspace/entry.ts";
import type { RecordType } from "#domain/record-types.ts";
import { mergeableType, mergedInto } from "#workspace/merging.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** The record itself, whatever it was merged into; none of one that is erased or not here. */
export function findToErase(
  { replica }: Directory,
  type: RecordType,
  id: string,
): Entry | undefined {
  const record = replica.get(type, id);
  if (record === undefined || record.erased.length > 0) return undefined;
  const entry: Entry = toEntry<RecordType>(type, record);
  return entry;
}

/** Sheets in the bin that were merged into this one: they say the same of the same person. */
export function mergedCopies(workspace: Workspace, entry: Entry): readonly Entry[] {
  return mergedInto(workspace, entry).flatMap(
    (id) => findToErase(workspace.directory, entry.type, id) ?? [],
  );
}

/** Sheets that are probably the same; a person says. */
export function probableSame(directory: Directory, entry: Entry): readonly Entry[] {
  const type = mergeableType(entry.type);
  return type === undefined ? [] : alikeTo(entry, type, directory).map((one) => one.entry);
}

/** Readers of publications whose own sheet it is. */
export function readersOf(directory: Directory, { type, id }: Entry): readonly Entry[] {
  if (type !== "enterprises" && type !== "buyers") return [];
  return directory.linked("readers", type === "buyers" ? "buyer" : "enterprise", id);
}

export interface Mention {
  readonly note: Entry<"interactions"> | Entry<"followUps">;
  readonly change: (text: string) => string;
  /** As it would read, where it changes. */
  readonly text: string;
}

/** Notes and promises whose free text names the person, or the sheet. */
export function mentionsOf(
  directory: Directory,
  entries: readonly Entry[],
  someone: string,
): readonly Mention[] {
  const persons = entries.flatMap((entry) => {
    const person = personOf(entry);
    return person === undefined ? [] : [{ id: entry.id, person }];
  });
  if (persons.length === 0) return [];
  const gone = new Set(entries.map(({ id }) => id));
  const notes = [...directory.list("interactions"), ...directory.list("followUps")];
  return notes.flatMap((note): Mention[] => {
    if (gone.has(note.id)) return [];
    const texts = textsOf(note);
    const isAbout = linkedIds(note).some((id) => gone.has(id));
    const named = persons.filter(({ person }) =>
      texts.some((text) => isMentioned(text, person, isAbout)),
    );
    if (named.length === 0) return [];
    const change = (text: string) =>
      named.reduce((said, { person }) => withoutPerson(said, person, someone, isAbout), text);
    return [{ note, change, text: texts.map(change).join("\n") }];
  });
}

/** How a sheet may be named in a note; a note, an offer, a need are named by nobody. */
function personOf(entry: Entry): Person | undefined {
  if (entry.type === "contacts") {
    const { firstName, lastName, workEmail, workPhone, personalCell } = entry;
    const numbers = [workPhone, personalCell].flatMap((one) =>
      one === undefined ? [] : [phoneParts(one).number],
    );
    return { firstName, lastName, others: [...(workEmail ? [workEmail] : []), ...numbers] };
  }
  if (entry.type === "enterprises" || entry.type === "buyers")
    return { lastName: entryName(entry) };
  return undefined;
}

function textsOf(note: Mention["note"]): readonly string[] {
  const texts = note.type === "interactions" ? [note.subject, note.summary] : [note.what];
  return texts.filter((text) => text !== undefined);
}

function linkedIds(note: Mention["note"]): readonly string[] {
  if (note.type === "followUps")
    return [note.contact, note.buyer, note.enterprise].filter((id) => id !== undefined);
  const { contacts = [], enterprises = [], buyer } = note;
  return [...contacts, ...enterprises, ...(buyer === undefined ? [] : [buyer])];
}

/** Requests of these persons that wait for an answer. */
export function openRequests(
  directory: Directory,
  entries: readonly Entry[],
): readonly Entry<"accessRequests">[] {
  const ids = new Set(entries.map(({ id }) => id));
  return directory
    .list("accessRequests")
    .filter(
      ({ contact, kind, answeredOn }) =>
        contact !== undefined && ids.has(contact) && kind === "erasure" && answeredOn === undefined,
    );
}
