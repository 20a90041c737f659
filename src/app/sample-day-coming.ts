import type { Sheet, Told } from "./sample-sheet.ts";

/** Whom each enterprise would like to meet at the day of Rivière-du-Loup, the most wanted first. */
const wantedByEnterprise: Readonly<Record<string, readonly string[]>> = {
  "maree-montante": [
    "port-aux-brumes",
    "littoral-est",
    "estuaire",
    "estrans",
    "trois-anses",
    "sept-vents",
  ],
  "le-fanal": ["estrans", "sainte-odile", "trois-anses", "grand-large", "portage-des-iles"],
  "grandes-battures": ["sept-vents", "sante-rivages", "littoral-est", "pointe-grise", "estuaire"],
  "menuiserie-fleuve": [
    "grand-aulne",
    "port-aux-brumes",
    "pointe-grise",
    "haut-rivage",
    "cote-aux-sapins",
    "sainte-ida",
  ],
  "encre-grise": ["pointe-grise", "grand-aulne", "val-des-embruns", "estrans", "grand-large"],
  "petit-phare": ["sante-rivages", "pointe-grise", "trois-anses", "littoral-est"],
  "bobine-bleue": ["transport-des-monts", "sante-rivages", "sept-vents", "pointe-ebene"],
  "bout-du-quai": ["sante-rivages", "sept-vents", "estrans", "trois-anses", "ilet-aux-loups"],
  "recup-littoral": ["pointe-grise", "haut-rivage", "littoral-est", "estuaire", "cote-aux-sapins"],
  "premier-rang": ["grand-aulne", "riviere-aux-osiers", "val-des-embruns", "sainte-odile"],
  "deux-rives": [
    "portage-des-iles",
    "sainte-ida",
    "transport-des-monts",
    "trois-anses",
    "estuaire",
  ],
};

const wantedByBuyer: Readonly<Record<string, readonly string[]>> = {
  "port-aux-brumes": ["maree-montante", "menuiserie-fleuve"],
  "grand-aulne": ["menuiserie-fleuve", "premier-rang", "encre-grise"],
  "sainte-odile": ["le-fanal", "premier-rang"],
  "portage-des-iles": ["deux-rives"],
  "sainte-ida": ["deux-rives", "menuiserie-fleuve"],
  "val-des-embruns": ["encre-grise", "premier-rang"],
  "pointe-ebene": ["bobine-bleue", "recup-littoral"],
  "riviere-aux-osiers": ["premier-rang"],
  estrans: ["le-fanal", "bout-du-quai", "maree-montante"],
  "ilet-aux-loups": ["bout-du-quai", "recup-littoral"],
  "cote-aux-sapins": ["recup-littoral"],
  "haut-rivage": ["recup-littoral", "menuiserie-fleuve"],
  "trois-anses": ["maree-montante", "petit-phare", "le-fanal"],
  "transport-des-monts": ["bobine-bleue", "deux-rives"],
  "pointe-grise": ["recup-littoral", "encre-grise", "petit-phare"],
  "littoral-est": ["maree-montante", "recup-littoral"],
  estuaire: ["maree-montante", "deux-rives"],
  "sante-rivages": ["petit-phare", "bout-du-quai", "bobine-bleue"],
  "grand-large": ["encre-grise", "le-fanal"],
  "sept-vents": ["bout-du-quai", "grandes-battures"],
};

/** Who is not there from the first round to the last, or wants fewer meetings. */
const particular: Readonly<Record<string, Told<"enrolments">>> = {
  "haut-rivage": { leavesAt: "10:30" },
  estuaire: { arrivesAt: "09:45" },
  "sante-rivages": { maxMeetings: 5 },
  "premier-rang": { arrivesAt: "09:30" },
  "grandes-battures": { leavesAt: "11:00" },
  "ilet-aux-loups": { status: "invited" },
};

const event = "riviere-du-loup";

export const comingEnrolments: readonly Sheet<"enrolments">[] = [
  ...Object.keys(wantedByEnterprise).map((enterprise) => enrolled(enterprise, { enterprise })),
  ...Object.keys(wantedByBuyer).map((buyer, at) => enrolled(buyer, { buyer, table: at + 1 })),
];

export const comingWishes: readonly Sheet<"wishes">[] = [
  ...wishesOf(wantedByEnterprise, (enterprise, buyer) => ({
    side: "enterprise",
    enterprise,
    buyer,
  })),
  ...wishesOf(wantedByBuyer, (buyer, enterprise) => ({ side: "buyer", enterprise, buyer })),
];

export const comingVetoes: readonly Sheet<"vetoes">[] = [
  {
    key: `${event} littoral-est petit-phare`,
    event,
    side: "buyer",
    buyer: "littoral-est",
    enterprise: "petit-phare",
    why: "un contrat en cours est en révision",
    from: "marc",
    ago: 9,
  },
];

function wishesOf(
  wanted: Readonly<Record<string, readonly string[]>>,
  told: (one: string, other: string) => Told<"wishes">,
): readonly Sheet<"wishes">[] {
  return Object.entries(wanted).flatMap(([one, others]) =>
    others.map((other, at): Sheet<"wishes"> => ({
      ...told(one, other),
      key: `${event} ${one} ${other}`,
      event,
      rank: at + 1,
      from: "marc",
      ago: 9,
    })),
  );
}

function enrolled(key: string, who: Told<"enrolments">): Sheet<"enrolments"> {
  return {
    ...who,
    key: `${event} ${key}`,
    event,
    status: "enrolled",
    ...particular[key],
    from: "marc",
    ago: 12,
  };
}
