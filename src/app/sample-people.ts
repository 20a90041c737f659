import type { ContactSource } from "#domain/contact.ts";
import { fnv } from "./sample-id.ts";
import type { Person } from "./sample-person.ts";
import { firstAuthor, type Sheet, type Told } from "./sample-sheet.ts";

interface Organisation {
  readonly key: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}

/** A contact is its name: « Mireille Desroches-Ouellet »; it was written with the first note about it. */
export function contactsOf(
  link: "buyer" | "enterprise",
  organisations: readonly Organisation[],
  people: Readonly<Record<string, readonly Person[]>>,
  notes: readonly Sheet<"interactions">[],
): readonly Sheet<"contacts">[] {
  const byKey = new Map(organisations.map((one) => [one.key, one]));
  return Object.entries(people).flatMap(([key, persons]) =>
    persons.map((person) => {
      const first = notes.find(({ contacts }) => contacts?.includes(person[0]));
      return contact(link, byKey.get(key) ?? { key }, person, first);
    }),
  );
}

function contact(
  link: "buyer" | "enterprise",
  { key, phone, email, website }: Organisation,
  [name, function_, role, more]: Person,
  met: Sheet<"interactions"> | undefined,
): Sheet<"contacts"> {
  const space = name.indexOf(" ");
  const [firstName, lastName] = [name.slice(0, space), name.slice(space + 1)];
  const unmet = link === "buyer" ? "third-party" : "person";
  const source = more?.source ?? (met === undefined ? unmet : met.event ? "event" : "person");
  const sourceOn = -(met?.ago ?? (source === "event" ? 40 : 45 + (fnv(name) % 90)));
  const author = firstAuthor(met?.by);
  const domain = email?.split("@")[1] ?? website?.replace("https://", "");
  return {
    key: name,
    ...(author !== undefined && { from: author }),
    ago: -sourceOn,
    [link]: key,
    firstName,
    lastName,
    function: function_,
    role,
    ...(domain !== undefined && { workEmail: `${mailbox(firstName, lastName)}@${domain}` }),
    ...(phone !== undefined && { workPhone: phone }),
    source,
    sourceOn,
    legalBasis: link === "buyer" ? "public-information" : "professional-function",
    ...agreements(source, sourceOn, more?.commercialConsent === "express"),
    keepUntil: sourceOn + 3 * 365,
    ...more,
  };
}

/** What a person agreed to, told by how the team met the person: silence is a no. */
function agreements(source: ContactSource, sourceOn: number, isExpress: boolean): Told<"contacts"> {
  if (source !== "person" && source !== "event") {
    return { sharedWithEnterprises: false, commercialConsent: "none" };
  }
  return {
    sharedWithEnterprises: true,
    sharedWithEnterprisesOn: sourceOn,
    verifiedOn: sourceOn,
    commercialConsent: isExpress ? "express" : "implied",
    ...(!isExpress && { commercialConsentExpiresOn: sourceOn + 2 * 365 }),
  };
}

/** « Réjean Thibodeau-Lavoie » to « r.thibodeau ». */
function mailbox(firstName: string, lastName: string): string {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replaceAll(/[^A-Za-z-]/g, "")
      .toLowerCase();
  return `${plain(firstName).slice(0, 1)}.${plain(lastName).split("-")[0]}`;
}
