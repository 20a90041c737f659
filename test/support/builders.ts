import { type Id, makeId } from "#domain/ids.ts";
import type { FieldsOf } from "#domain/record-types.ts";

let made = 0;

/** A new id at each call, the same ones at each run. */
export function anId(): Id {
  made += 1;
  const digits = Array.from({ length: 12 }, (_, place) => Math.floor(made / 58 ** (11 - place)));
  return makeId(Uint32Array.from(digits));
}

// Plain valid values, as screens read them; give only the fields that the test is about.

export function anEnterprise(fields: FieldsOf<"enterprises"> = {}): FieldsOf<"enterprises"> {
  return {
    name: "Menuiserie du Fleuve",
    neq: "1100000018",
    legalForm: "npo",
    sectors: ["wood-furniture"],
    municipality: "08053",
    phone: "418 555-0190",
    ...fields,
  };
}

export function anOffer(fields: FieldsOf<"offers"> = {}): FieldsOf<"offers"> {
  return {
    enterprise: anId(),
    title: "Bancs de parc en cèdre",
    nature: "good",
    family: "wood-furniture",
    available: true,
    ...fields,
  };
}

export function aBuyer(fields: FieldsOf<"buyers"> = {}): FieldsOf<"buyers"> {
  return {
    name: "Ville de Port-aux-Brumes",
    buyerType: "municipality",
    regime: "municipal",
    municipality: "08053",
    mrcs: ["080"],
    ...fields,
  };
}

export function aContact(fields: FieldsOf<"contacts"> = {}): FieldsOf<"contacts"> {
  return {
    buyer: anId(),
    firstName: "Mireille",
    lastName: "Desroches-Ouellet",
    function: "directrice générale",
    workPhone: "418 555-0142",
    extension: "210",
    legalBasis: "professional-function",
    ...fields,
  };
}

export function aNeed(fields: FieldsOf<"needs"> = {}): FieldsOf<"needs"> {
  return {
    buyer: anId(),
    title: "Repas de la fête des bénévoles",
    family: "food-catering",
    estimatedAmount: 400_000,
    timing: "3-months",
    ...fields,
  };
}

export function anInteraction(fields: FieldsOf<"interactions"> = {}): FieldsOf<"interactions"> {
  return {
    at: "2026-11-09T15:20:00.000Z",
    buyer: anId(),
    channel: "call",
    summary: "La Ville prépare sa fête des bénévoles, 80 personnes, et demande deux menus.",
    ...fields,
  };
}

export function aFollowUp(fields: FieldsOf<"followUps"> = {}): FieldsOf<"followUps"> {
  return { what: "Envoyer le menu de groupe", doer: "team", dueOn: "2026-11-21", ...fields };
}

export function anEvent(fields: FieldsOf<"events"> = {}): FieldsOf<"events"> {
  return { title: "Journée de maillage", on: "2026-11-26", municipality: "12072", ...fields };
}

export function aDevice(fields: FieldsOf<"devices"> = {}): FieldsOf<"devices"> {
  return { name: "Téléphone de Solène", member: anId(), ...fields };
}

export function aMember(fields: FieldsOf<"members"> = {}): FieldsOf<"members"> {
  return { name: "Solène", role: "field", active: true, ...fields };
}

export function anAudience(fields: FieldsOf<"audiences"> = {}): FieldsOf<"audiences"> {
  return { kind: "enterprise", name: "Entreprises", ...fields };
}

export function aReader(fields: FieldsOf<"readers"> = {}): FieldsOf<"readers"> {
  return { audience: anId(), name: "Menuiserie du Fleuve", ...fields };
}

export function aProposal(fields: FieldsOf<"proposals"> = {}): FieldsOf<"proposals"> {
  return { reader: anId(), edition: 3, made: "2026-11-22", ...fields };
}

export function aSigner(fields: FieldsOf<"signers"> = {}): FieldsOf<"signers"> {
  return {
    device: "AnnieX",
    publicKey: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    status: "active",
    introducedBy: "AnnieX",
    ...fields,
  };
}

export function anEnrolment(fields: FieldsOf<"enrolments"> = {}): FieldsOf<"enrolments"> {
  return { event: anId(), status: "enrolled", ...fields };
}

export function aWish(fields: FieldsOf<"wishes"> = {}): FieldsOf<"wishes"> {
  return {
    event: anId(),
    enterprise: anId(),
    buyer: anId(),
    side: "enterprise",
    rank: 1,
    ...fields,
  };
}

export function aVeto(fields: FieldsOf<"vetoes"> = {}): FieldsOf<"vetoes"> {
  return { event: anId(), enterprise: anId(), buyer: anId(), side: "team", ...fields };
}

export function aMeeting(fields: FieldsOf<"meetings"> = {}): FieldsOf<"meetings"> {
  return {
    event: anId(),
    enterprise: anId(),
    buyer: anId(),
    round: 4,
    table: 7,
    status: "planned",
    origin: "plan",
    ...fields,
  };
}

export function aRating(fields: FieldsOf<"ratings"> = {}): FieldsOf<"ratings"> {
  return {
    meeting: anId(),
    event: anId(),
    side: "team",
    interest: "good",
    next: "trial",
    ...fields,
  };
}
