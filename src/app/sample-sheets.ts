import type { RecordType } from "#domain/record-types.ts";
import { binnedEnterprise, binnedNote } from "./sample-binned.ts";
import { municipalPeople } from "./sample-buyer-people.ts";
import { municipalBuyers } from "./sample-buyers.ts";
import { cohortOffers } from "./sample-cohort-offers.ts";
import { cohortWestOffers } from "./sample-cohort-west-offers.ts";
import { cohortWest } from "./sample-cohort-west.ts";
import { cohort } from "./sample-cohort.ts";
import { comingEnrolments, comingVetoes, comingWishes } from "./sample-day-coming.ts";
import { heldEnrolments, heldMeetings, heldRatings } from "./sample-day-held.ts";
import { enterprisePeople } from "./sample-enterprise-people.ts";
import { enterprisesMore } from "./sample-enterprises-more.ts";
import { enterprises } from "./sample-enterprises.ts";
import { openFollowUps } from "./sample-follow-ups.ts";
import { institutionPeople } from "./sample-institution-people.ts";
import { institutions } from "./sample-institutions.ts";
import { keptFollowUps } from "./sample-kept-promises.ts";
import { heldNews } from "./sample-news.ts";
import { needs } from "./sample-needs.ts";
import { autumnNotes } from "./sample-notes-autumn.ts";
import { recentNotes } from "./sample-notes-recent.ts";
import { summerNotes } from "./sample-notes-summer.ts";
import { offers } from "./sample-offers.ts";
import { contactsOf } from "./sample-people.ts";
import { withRegime } from "./sample-regimes.ts";
import type { Sheet } from "./sample-sheet.ts";
import { colleagues, events } from "./sample-team.ts";

const allEnterprises = [...cohort, ...cohortWest, ...enterprises, ...enterprisesMore];
const buyers = [...municipalBuyers, ...institutions].map(withRegime);
// In the order in which they were taken.
const notes = [...summerNotes, ...autumnNotes, ...recentNotes];
const buyerPeople = { ...municipalPeople, ...institutionPeople };

/** Every sheet of the fictional region, but the devices. */
export const sampleSheets = {
  members: colleagues,
  enterprises: [...allEnterprises, binnedEnterprise],
  offers: [...cohortOffers, ...cohortWestOffers, ...offers],
  buyers,
  contacts: [
    ...contactsOf("buyer", buyers, buyerPeople, notes),
    ...contactsOf("enterprise", allEnterprises, enterprisePeople, notes),
  ],
  needs,
  events,
  interactions: [...notes, binnedNote],
  followUps: [...keptFollowUps, ...openFollowUps, ...heldNews],
  enrolments: [...heldEnrolments, ...comingEnrolments],
  wishes: comingWishes,
  vetoes: comingVetoes,
  meetings: heldMeetings,
  ratings: heldRatings,
} as const satisfies { readonly [T in RecordType]?: readonly Sheet<T>[] };
