import { expect, test } from "vitest";
import { type Between, matchPair, type Purchaser, type Seller } from "#domain/matching/match.ts";
import { isWorthMeeting, strongestReasons, whatLacks } from "#domain/matching/reasons.ts";
import { usualWeights, type Weights } from "#domain/matching/weights.ts";

test("a need that an offer answers, wished by both, near, small and soon is worth 100 points", () => {
  const match = pair();
  expect(match.points).toBe(100);
  expect(strongestReasons(match).map(({ term, detail }) => [term, detail.by])).toEqual([
    ["need-offer", "unspsc"],
    ["wishes", "both"],
    ["territory", "served"],
  ]);
  expect(whatLacks(match)).toEqual([]);
});

test.each([
  [{ unspsc: ["90101603"] }, { unspsc: ["90101603"] }, 1, "unspsc"],
  [{ unspsc: ["90101603"] }, { unspsc: ["90101700"] }, 0.7, "unspsc"],
  [{ seaoCodes: ["S7"] }, { seaoCodes: ["S7", "S8"] }, 0.8, "seao"],
  [
    { seaoCodes: ["S7"], family: "cleaning" },
    { seaoCodes: ["S7"], family: "food-catering" },
    0.3,
    "seao",
  ],
  [{ seaoCodes: ["S7"], family: "cleaning" }, { seaoCodes: ["S7"], family: "other" }, 0.8, "seao"],
  [
    { seaoCodes: ["S7"], title: "Repas adaptés" },
    { seaoCodes: ["S7"], title: "Repas chauds" },
    0.9,
    "seao",
  ],
  [{ family: "food-catering" }, { family: "food-catering" }, 0.6, "family"],
  [{ family: "other" }, { family: "other" }, 0, "none"],
  [{ title: "Traiteurs et salles" }, { title: "Traiteur" }, 0.375, "words"],
  [{ title: "Service de" }, { title: "Service de" }, 0, "none"],
  [{ title: "Fournitures de bureau" }, { title: "Fournitures scolaires" }, 0, "none"],
  [{ title: "Sel" }, { title: "Traiteur", keywords: ["sel"] }, 0, "none"],
] as const)("need %o and offer %o meet by %d, by %s", (need, offer, share, by) => {
  const { findings } = pair({
    need: { title: "Besoin", ...need },
    offer: { title: "Offre", ...offer },
  });
  expect(findings[0]?.share).toBeCloseTo(share);
  expect(findings[0]?.detail.by).toBe(by);
});

test("an offer that is not available answers nothing, and what nobody noted is unknown, not none", () => {
  expect(pair({ offer: { ...aMeal, available: false } }).findings[0]?.detail).toEqual({
    by: "unknown",
  });
  const bare = matchPair(
    { id: "e", fields: {}, offers: [] },
    { id: "b", fields: {}, needs: [] },
    {},
    { weights: usualWeights, on: "2027-03-01" },
  );
  expect(bare.findings.map(({ detail }) => detail.by)).toEqual([
    "unknown",
    "none",
    "unknown",
    "unknown",
    "unknown",
    "never",
  ]);
  expect(bare.points).toBe(10);
  expect(isWorthMeeting(bare)).toBe(false);
});

test("a wish of one side is worth less than a weaker one of both", () => {
  const wish = (between: Between) => pair({ between }).findings[1];
  expect(wish({ rankByBuyer: 1 })).toMatchObject({ share: 0.5, detail: { by: "buyer", buyer: 1 } });
  expect(wish({ rankByEnterprise: 4 })).toMatchObject({
    share: 0.35,
    detail: { by: "enterprise" },
  });
  expect(wish({ rankByBuyer: 4, rankByEnterprise: 5 })?.share).toBeCloseTo(0.65);
});

test("a need above the largest contract, far away in time, from someone met before, and elsewhere", () => {
  const { findings, points } = pair({
    need: {
      ...aNeed,
      estimatedAmount: 1_500_000,
      timing: "12-months",
      currentContractEndsOn: "2028-02-01",
    },
    between: { lastMetOn: "2026-05-04" },
    buyer: { municipality: "10043" },
  });
  expect(Object.fromEntries(findings.map(({ term, share }) => [term, share]))).toEqual({
    "need-offer": 1,
    wishes: 0,
    territory: 0,
    capacity: 0.5,
    deadline: 0.25,
    "never-met": 0,
  });
  expect(points).toBe(43);
});

test("the end of a contract counts where it is nearer than what was said", () => {
  const deadline = pair({
    need: { ...aNeed, timing: "12-months", currentContractEndsOn: "2027-03-31" },
  }).findings[4];
  expect(deadline?.detail).toEqual({ by: "contract-end", on: "2027-03-31", days: 30 });
  expect(deadline?.share).toBeCloseTo(1 - 30 / 365);
});

test("a veto is no points and no meeting, whatever else holds", () => {
  const match = pair({ between: { veto: true, rankByBuyer: 1, rankByEnterprise: 1 } });
  expect(match.points).toBe(0);
  expect(isWorthMeeting(match)).toBe(false);
});

test("only the proportions of weights count, and none at all is no points", () => {
  const far = { buyer: { municipality: "10043" } };
  const double: Weights = { ...usualWeights, territory: 100 };
  expect(pair(far).points).toBe(85);
  expect(pair({ ...far, weights: double }).points).toBe(46);
  const none = {
    "need-offer": 0,
    wishes: 0,
    territory: 0,
    capacity: 0,
    deadline: 0,
    "never-met": 0,
  };
  expect(pair({ weights: none }).points).toBe(0);
});

const aNeed: Purchaser["needs"][number]["fields"] = {
  title: "Repas",
  unspsc: ["90101603"],
  estimatedAmount: 1_000_000,
  timing: "immediate",
};
const aMeal: Seller["offers"][number]["fields"] = { title: "Repas", unspsc: ["90101603"] };

function pair(
  given: {
    need?: Purchaser["needs"][number]["fields"];
    offer?: Seller["offers"][number]["fields"];
    buyer?: Purchaser["fields"];
    between?: Between;
    weights?: Weights;
  } = {},
) {
  return matchPair(
    {
      id: "e",
      fields: { servedMrcs: ["080"], maxContract: 1_000_000 },
      offers: [{ id: "offer", fields: given.offer ?? aMeal }],
    },
    {
      id: "b",
      fields: given.buyer ?? { municipality: "08053" },
      needs: [{ id: "need", fields: given.need ?? aNeed }],
    },
    given.between ?? { rankByEnterprise: 1, rankByBuyer: 1 },
    { weights: given.weights ?? usualWeights, on: "2027-03-01" },
  );
}
