import { isExpected } from "#domain/enrolment.ts";
import type { Participant } from "#parts/roster.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Badge } from "./badge-paper.tsx";
import type { DaySheets, PersonSheet } from "./day-sheets.ts";

/** What is printed or handed out, as the address names it. */
export const kindInAddress = {
  agendas: "personnes",
  tables: "tables",
  poster: "affiche",
  badges: "badges",
  phones: "telephones",
} as const;
export type Kind = keyof typeof kindInAddress;

export const kinds = ["agendas", "tables", "poster", "badges", "phones"] as const;

export function kindOf(word: string | undefined): Kind {
  return kinds.find((kind) => kindInAddress[kind] === word) ?? "agendas";
}

/** Sides as the address names them; anything else is the id of one enrolment. */
export const sideInAddress = { enterprise: "entreprises", buyer: "acheteurs" } as const;

export function isFor({ side, enrolment }: Participant, whom: string | undefined): boolean {
  return whom === undefined || whom === sideInAddress[side] || whom === enrolment.id;
}

/** Agendas of who has a meeting; of one alone, whatever it has. */
export function chosenAgendas(
  { agendas }: DaySheets,
  whom: string | undefined,
): readonly PersonSheet[] {
  return agendas.filter(
    ({ participant, lines }) =>
      isFor(participant, whom) && (lines.length > 0 || whom === participant.enrolment.id),
  );
}

/** One for each person who comes; of an organisation that named nobody, one with room for a name. */
export function chosenBadges(
  directory: Directory,
  { roster }: DaySheets,
  whom: string | undefined,
): readonly Badge[] {
  return [...roster.enterprise, ...roster.buyer]
    .filter((one) => isFor(one, whom) && (isExpected(one.enrolment) || whom === one.enrolment.id))
    .flatMap((participant): readonly Badge[] => {
      const people = (participant.enrolment.people ?? []).flatMap((id) => {
        const contact = directory.find("contacts", id);
        const isGone = contact?.state === "erased" || contact?.state === "binned";
        return contact === undefined || isGone ? [] : [entryName(contact)];
      });
      if (people.length === 0) return [{ participant, person: undefined }];
      return people.map((person) => ({ participant, person }));
    });
}

export function inSheets<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
