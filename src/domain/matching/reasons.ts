import type { Match } from "./match.ts";

type Found = Match["findings"][number];

/** What speaks most for the pair, the strongest first, at most three. */
export function strongestReasons({ findings }: Match): readonly Found[] {
  return findings
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 3);
}

/** « Pourquoi pas »: what the pair lacks, the dearest first. What nobody noted is among it, to be asked. */
export function whatLacks({ findings }: Match): readonly Found[] {
  return findings
    .filter(({ points, most }) => points < most)
    .toSorted((a, b) => b.most - b.points - (a.most - a.points));
}

/** A wish, or a need that an offer answers: nobody sits down only because they live near and never met. */
export function isWorthMeeting({ veto, findings }: Match): boolean {
  return (
    !veto &&
    findings.some(({ term, share }) => (term === "wishes" || term === "need-offer") && share > 0)
  );
}
