import { milestones, type Outcome } from "#domain/follow-up.ts";
import { isWorthFollowing, milestoneDays } from "#domain/milestone.ts";
import { heldMeetings, heldRatings } from "./sample-day-held.ts";
import type { Sheet } from "./sample-sheet.ts";

const event = "trois-pistoles";
/** The day of Trois-Pistoles, in days from today. */
const heldOn = -40;

/** Contracts signed since, before taxes, with the day of the answer. */
const signed: Readonly<Record<string, readonly [dollars: number, on: number]>> = {
  "menuiserie-fleuve grand-aulne": [21_800, -12],
  "deux-rives sainte-ida": [6_900, -10],
  "bobine-bleue transport-des-monts": [2_400, -9],
};
/** Offers given since. */
const offered = new Set([
  "bout-du-quai estrans",
  "encre-grise val-des-embruns",
  "recup-littoral pointe-grise",
  "le-fanal trois-anses",
  "maree-montante port-aux-brumes",
]);
/** Those of which nothing more is expected. */
const over = new Set(["premier-rang grand-aulne", "menuiserie-fleuve trois-anses"]);

/** News of each meeting that was worth it: two milestones answered by now, two to come. */
export const heldNews: readonly Sheet<"followUps">[] = heldMeetings
  .filter((meeting) => isWorthFollowing(meeting, ratingsOf(meeting.key)))
  .flatMap(({ key, enterprise = "", buyer = "" }) => {
    const pair = `${enterprise} ${buyer}`;
    return milestones.map((milestone): Sheet<"followUps"> =>
      Object.assign(
        {
          key: `${key} ${milestone}`,
          what: `J+${milestoneDays[milestone]}`,
          milestone,
          meeting: key,
          event,
          enterprise,
          buyer,
          doer: "team",
          dueOn: heldOn + milestoneDays[milestone],
          from: "solene",
          ago: -heldOn,
        } as const,
        newsOf(key, pair, milestoneDays[milestone]),
      ),
    );
  });

type News = Pick<Sheet<"followUps">, "outcome" | "doneOn" | "contractAmount">;

function newsOf(key: string, pair: string, days: number): News {
  const dueOn = heldOn + days;
  if (over.has(pair)) return { outcome: "closed", doneOn: heldOn + 8 };
  if (dueOn > 0) return {};
  const [dollars, on] = signed[pair] ?? [];
  if (days > 7 && dollars !== undefined && on !== undefined)
    return { outcome: "contract", doneOn: on, contractAmount: dollars * 100 };
  if (signed[pair] !== undefined || offered.has(pair)) return { outcome: "offer", doneOn: dueOn };
  const isMutual = ratingsOf(key).every(
    ({ interest }) => interest === "good" || interest === "strong",
  );
  const outcome: Outcome = isMutual ? "exchange" : "no-news";
  return { outcome, doneOn: dueOn + 1 };
}

function ratingsOf(meeting: string): readonly Sheet<"ratings">[] {
  return heldRatings.filter((one) => one.meeting === meeting);
}
