import type { Entry } from "#workspace/entry.ts";
import { type Link, links } from "./links.ts";

/** The screen that shows an entry: its own, or that of the sheet it belongs to. */
export function entryLink(entry: Entry): Link {
  switch (entry.type) {
    case "enterprises":
      return links.enterprise(entry.id);
    case "buyers":
      return links.buyer(entry.id);
    case "contacts":
      if (entry.buyer !== undefined) return links.buyer(entry.buyer, { show: entry.id });
      return entry.enterprise === undefined
        ? links.editContact(entry.id)
        : links.enterprise(entry.enterprise, { show: entry.id });
    case "offers":
      return entry.enterprise === undefined
        ? links.editOffer(entry.id)
        : links.enterprise(entry.enterprise, { show: entry.id });
    case "needs":
      return entry.buyer === undefined
        ? links.editNeed(entry.id)
        : links.buyer(entry.buyer, { show: entry.id });
    case "interactions":
      return links.note(entry.id);
    case "followUps":
      return links.followUp(entry.id);
    case "events":
      return links.event(entry.id);
    case "enrolments":
      return links.enrolment(entry.id);
    case "wishes":
    case "vetoes":
    case "meetings":
    case "ratings":
      return entry.event === undefined ? links.allEvents() : links.event(entry.event);
    case "readers":
      return links.reader(entry.id);
    case "audiences":
      return links.publications();
    case "proposals":
      return links.proposal(entry.id);
    case "teams":
    case "accessRequests":
      return links.privacy();
    case "incidents":
      return links.incident(entry.id);
    default:
      return links.settings();
  }
}

/** The form that changes an entry, where it has one. */
export function editLink(entry: Entry): Link | undefined {
  const ofType: Partial<Readonly<Record<Entry["type"], (id: string) => Link>>> = {
    enterprises: links.editEnterprise,
    offers: links.editOffer,
    buyers: links.editBuyer,
    contacts: links.editContact,
    needs: links.editNeed,
    interactions: links.editNote,
    followUps: links.editFollowUp,
    events: links.editEvent,
    enrolments: links.editEnrolment,
    members: links.editMember,
    readers: links.editReader,
    incidents: links.incident,
    accessRequests: links.editRequest,
  };
  return ofType[entry.type]?.(entry.id);
}
