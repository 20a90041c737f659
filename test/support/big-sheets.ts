import type { Json } from "#crdt/json.ts";
import { buyerTypes, fiscalYears, months, procurementPolicies, regimes } from "#domain/buyer.ts";
import { commercialConsents, contactRoles, contactSources, legalBases } from "#domain/contact.ts";
import { addDays, type Day } from "#domain/day.ts";
import {
  complianceKinds,
  enterpriseTraits,
  legalForms,
  principleAnswers,
} from "#domain/enterprise.ts";
import { families } from "#domain/family.ts";
import { doers, promiseKinds } from "#domain/follow-up.ts";
import { makeId } from "#domain/ids.ts";
import { channels } from "#domain/interaction.ts";
import { mrcCodes } from "#domain/mrc.ts";
import { municipalities } from "#domain/municipalities.ts";
import { firstNames, sentences, surnames, syllables, families as trades } from "./search-words.ts";

/** The value of each cell, sets and links one cell a member. */
export type CellValues = Record<string, Json>;

export type BigType =
  | "members"
  | "events"
  | "enterprises"
  | "buyers"
  | "contacts"
  | "interactions"
  | "followUps";

/** What sheets are made of: chance, the calendar, and the ids that they may point to. */
export interface SheetMaker {
  readonly draw: () => number;
  readonly today: Day;
  readonly ids: (type: BigType) => readonly string[];
}

/** Makes the values of one sheet after the other, as filled in as those of a team after two years. */
export function makeSheets({
  draw,
  today,
  ids,
}: SheetMaker): Readonly<Record<BigType, (n: number) => CellValues>> {
  const below = (most: number) => Math.floor(draw() * most);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  };
  const link = (type: BigType) => pick(ids(type));
  const ago = (days: number) => addDays(today, -below(days));
  const name = () => {
    const word = Array.from({ length: 2 + below(2) }, () => pick(syllables)).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const prose = (length: number) =>
    Array.from({ length }, () =>
      pick(sentences)
        .replace("{qui}", () => `${pick(firstNames)} ${pick(surnames)}`)
        .replace("{quoi}", () => pick(trades).toLowerCase())
        .replace("{où}", () => pick(municipalities).name)
        .replaceAll("{mot}", () => pick(syllables) + pick(syllables)),
    ).join(" ");
  const phone = () =>
    `${pick(["418", "581", "367"])} 555-${String(below(10_000)).padStart(4, "0")}`;
  const site = (of: string) => `${ascii(of)}${below(100)}.exemple`;
  const set = (cells: CellValues, field: string, members: readonly string[]) => {
    for (const member of members) cells[`${field}/${member}`] = true;
  };
  const some = <T>(list: readonly T[], most: number) =>
    Array.from({ length: 1 + below(most) }, () => pick(list));
  const key = () => makeId(Uint32Array.from({ length: 12 }, () => below(2 ** 32)));
  const place = () => ({
    municipality: pick(municipalities).code,
    address: `${1 + below(900)}, rue ${pick(surnames)}`,
    postalCode: `G${below(9)}${pick(["K", "L", "R"])} 9${pick(["X", "Y"])}${below(10)}`,
    phone: phone(),
  });

  return {
    enterprises(n: number): CellValues {
      const word = name();
      const domain = site(word);
      const cells: CellValues = {
        name: `${pick(trades)} ${pick(["du", "Le", "La", "des"])} ${word}`,
        neq: neq("11", n),
        legalForm: pick(legalForms),
        mission: prose(2).slice(0, 280),
        ...place(),
        email: `info@${domain}`,
        website: `https://${domain}`,
        radiusKm: 10 + below(290),
        leadDays: 1 + below(30),
        maxContract: (1 + below(300)) * 100_000,
        crews: 1 + below(6),
        principleNeeds: pick(principleAnswers),
        principleDemocracy: pick(principleAnswers),
        verifiedOn: ago(700),
      };
      if (draw() < 0.4) cells["traits/" + pick(enterpriseTraits)] = true;
      set(cells, "sectors", some(families, 2));
      set(cells, "servedMrcs", some(mrcCodes, 3));
      cells[`compliance/${key()}`] = {
        kind: pick(complianceKinds),
        expiresOn: addDays(today, below(365)),
      };
      return cells;
    },
    buyers(n: number): CellValues {
      const word = name();
      const domain = site(word);
      const cells: CellValues = {
        name: `${pick(["Ville de", "Municipalité de", "Office d’habitation de", "Cégep de"])} ${word}`,
        buyerType: pick(buyerTypes),
        regime: pick(regimes),
        neq: neq("88", n),
        ...place(),
        email: `info@${domain}`,
        website: `https://${domain}`,
        fiscalYear: pick(fiscalYears),
        procurementPolicy: pick(procurementPolicies),
        contractRulesUrl: `https://${domain}/reglement-sur-la-gestion-contractuelle`,
        contractRulesOn: ago(2000),
        directAwardThreshold: (25 + below(100)) * 100_000,
        budgetMonth: pick(months),
        verifiedOn: ago(700),
      };
      set(cells, "nameVariants", [`${word} (organisme public)`]);
      set(cells, "seaoIds", [`OP-0${n}`]);
      set(cells, "mrcs", some(mrcCodes, 2));
      return cells;
    },
    contacts(): CellValues {
      const met = ago(700);
      const [firstName, lastName] = [pick(firstNames), `${pick(surnames)}-${pick(surnames)}`];
      const at = draw() < 0.7 ? "buyer" : "enterprise";
      return {
        [at]: link(at === "buyer" ? "buyers" : "enterprises"),
        firstName,
        lastName,
        function: pick([
          "directrice générale",
          "responsable des achats",
          "chef de service",
          "adjointe",
        ]),
        role: pick(contactRoles),
        workEmail: `${ascii(firstName)}.${ascii(lastName)}@${site(lastName)}`,
        workPhone: phone(),
        extension: String(100 + below(900)),
        source: pick(contactSources),
        sourceOn: met,
        legalBasis: pick(legalBases),
        sharedWithEnterprises: draw() < 0.7,
        sharedWithEnterprisesOn: met,
        commercialConsent: pick(commercialConsents),
        commercialConsentExpiresOn: addDays(met, 730),
        keepUntil: addDays(met, 1095),
        verifiedOn: met,
      };
    },
    interactions(): CellValues {
      const cells: CellValues = {
        at: `${ago(700)}T${String(12 + below(10))}:${String(10 + below(50))}:00.000Z`,
        buyer: link("buyers"),
        channel: pick(channels),
        subject: `${pick(trades)} pour ${name()}`,
        summary: prose(3 + below(5)),
      };
      if (draw() < 0.2) cells["event"] = link("events");
      set(cells, "by", [link("members")]);
      set(cells, "enterprises", some(ids("enterprises"), 2));
      set(cells, "contacts", some(ids("contacts"), 2));
      return cells;
    },
    followUps(): CellValues {
      const due = addDays(today, 60 - below(700));
      return {
        what: `${pick(["Rappeler", "Envoyer un prix à", "Visiter", "Présenter"])} ${name()}`,
        promise: pick(promiseKinds),
        interaction: link("interactions"),
        enterprise: link("enterprises"),
        buyer: link("buyers"),
        contact: link("contacts"),
        doer: pick(doers),
        assignee: link("members"),
        dueOn: due,
        ...(due < today && draw() < 0.95 && { doneOn: due }),
      };
    },
    members(n: number): CellValues {
      return {
        name: `${pick(firstNames)} ${n + 1}`,
        role: n === 0 ? "coordination" : "field",
        active: true,
      };
    },
    events(n: number): CellValues {
      const { name: town, code } = pick(municipalities);
      return {
        title: `Journée ${n + 1} de ${town}`,
        on: ago(700),
        place: "Salle communautaire",
        municipality: code,
      };
    },
  };
}

function ascii(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
}

/** A number of no series in use, with its check digit (Luhn over the last eight). */
function neq(kind: "11" | "88", n: number): string {
  const digits = String(n).padStart(7, "0");
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.at(-1 - at)) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${kind}${digits}${(10 - (sum % 10)) % 10}`;
}
