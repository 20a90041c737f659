import type { MeetingState } from "#domain/meeting.ts";
import type { Interest, NextStep } from "#domain/rating.ts";
import type { Sheet, Told } from "./sample-sheet.ts";

type Met = readonly [
  round: number,
  enterprise: string,
  /** What the enterprise and the buyer made of it; or who was missing. */
  enterpriseSaid: Interest | Exclude<MeetingState, "planned" | "held" | "cancelled">,
  buyerSaid?: Interest,
  next?: NextStep,
  dollars?: number,
];

const event = "trois-pistoles";

/** Who met whom at the day of Trois-Pistoles, buyer by buyer; each kept its table. */
const met: readonly (readonly [buyer: string, meetings: readonly Met[]])[] = [
  [
    "port-aux-brumes",
    [
      [1, "premier-rang", "good", "strong"],
      [2, "maree-montante", "good", "good", "document", 4_000],
      [4, "deux-rives", "strong", "good"],
      [7, "menuiserie-fleuve", "strong", "little"],
      [10, "le-fanal", "enterprise-absent"],
    ],
  ],
  [
    "grand-aulne",
    [
      [3, "menuiserie-fleuve", "strong", "good", "quote", 23_500],
      [6, "premier-rang", "strong", "none"],
      [7, "recup-littoral", "strong", "none"],
      [8, "encre-grise", "strong", "little"],
      [10, "petit-phare", "good", "strong"],
    ],
  ],
  [
    "pointe-grise",
    [
      [1, "encre-grise", "good", "strong"],
      [2, "menuiserie-fleuve", "strong", "strong"],
      [3, "bobine-bleue", "good", "good"],
      [4, "recup-littoral", "good", "good", "trial", 6_000],
      [5, "petit-phare", "strong", "little"],
      [8, "grandes-battures", "little", "good"],
    ],
  ],
  [
    "estrans",
    [
      [1, "le-fanal", "enterprise-absent"],
      [3, "grandes-battures", "good", "strong"],
      [5, "bout-du-quai", "strong", "good", "quote", 9_000],
      [7, "encre-grise", "little", "strong"],
      [8, "maree-montante", "little", "good"],
      [9, "recup-littoral", "little", "strong"],
      [10, "bobine-bleue", "good", "none"],
    ],
  ],
  [
    "trois-anses",
    [
      [1, "menuiserie-fleuve", "strong", "none"],
      [2, "petit-phare", "strong", "good"],
      [3, "maree-montante", "good", "good"],
      [6, "le-fanal", "strong", "strong", "visit", 1_800],
      [7, "bout-du-quai", "little", "none"],
      [8, "deux-rives", "buyer-absent"],
      [9, "grandes-battures", "strong", "none"],
    ],
  ],
  [
    "sante-rivages",
    [
      [1, "bout-du-quai", "little", "good"],
      [2, "grandes-battures", "strong", "strong"],
      [5, "bobine-bleue", "good", "strong"],
      [6, "maree-montante", "strong", "good"],
      [7, "petit-phare", "good", "strong", "document", 38_000],
    ],
  ],
  [
    "transport-des-monts",
    [
      [1, "deux-rives", "good", "little"],
      [8, "bobine-bleue", "good", "strong", "trial", 2_500],
      [10, "bout-du-quai", "little", "little"],
    ],
  ],
  [
    "val-des-embruns",
    [
      [1, "maree-montante", "good", "little"],
      [3, "premier-rang", "strong", "little"],
      [4, "menuiserie-fleuve", "good", "strong"],
      [8, "recup-littoral", "good", "none"],
      [9, "encre-grise", "good", "strong", "quote", 5_200],
    ],
  ],
  [
    "sainte-ida",
    [
      [1, "recup-littoral", "good", "good"],
      [5, "premier-rang", "little", "strong"],
      [7, "le-fanal", "strong", "good"],
      [10, "deux-rives", "strong", "strong", "visit", 7_400],
    ],
  ],
];

const enterprises = [...new Set(met.flatMap(([, rows]) => rows.map((row) => row[1])))];

export const heldEnrolments: readonly Sheet<"enrolments">[] = [
  ...enterprises.map((enterprise) => enrolled(enterprise, { enterprise })),
  ...met.map(([buyer], at) => enrolled(buyer, { buyer, table: at + 1 })),
];

function enrolled(key: string, who: Told<"enrolments">): Sheet<"enrolments"> {
  return { ...who, key: `${event} ${key}`, event, status: "present", from: "marc", ago: 40 };
}

const rows = met.flatMap(([buyer, ofBuyer], at) =>
  ofBuyer.map(([round, enterprise, ...said]) => ({
    key: `${event} ${enterprise} ${buyer}`,
    buyer,
    table: at + 1,
    round,
    enterprise,
    said,
  })),
);

export const heldMeetings: readonly Sheet<"meetings">[] = rows.map(
  ({ key, buyer, enterprise, round, table, said: [first] }) => ({
    key,
    event,
    enterprise,
    buyer,
    round,
    table,
    status: first === "enterprise-absent" || first === "buyer-absent" ? first : "held",
    origin: "plan",
    from: "marc",
    ago: 42,
  }),
);

/** Both sides, apart; what was promised is on the enterprise's. */
export const heldRatings: readonly Sheet<"ratings">[] = rows.flatMap(
  ({ key, said: [enterprise, buyer, next, dollars] }): readonly Sheet<"ratings">[] => {
    const isMissing = enterprise === "enterprise-absent" || enterprise === "buyer-absent";
    if (isMissing || buyer === undefined) return [];
    const one = { meeting: key, event, from: "solene", ago: 40 } as const;
    return [
      {
        ...one,
        key: `${key} enterprise`,
        side: "enterprise",
        interest: enterprise,
        ...(next !== undefined && { next }),
        ...(dollars !== undefined && { potentialAmount: dollars * 100 }),
      },
      { ...one, key: `${key} buyer`, side: "buyer", interest: buyer },
    ];
  },
);
