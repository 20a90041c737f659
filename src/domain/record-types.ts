import { accessRequestFields } from "./access-request.ts";
import { buyerFields } from "./buyer.ts";
import { contactFields } from "./contact.ts";
import { deviceFields } from "./device.ts";
import { enrolmentFields } from "./enrolment.ts";
import { enterpriseFields } from "./enterprise.ts";
import { eventFields } from "./event.ts";
import type { Fields, FieldSpec, ValueOf } from "./field.ts";
import { followUpFields } from "./follow-up.ts";
import { incidentFields } from "./incident.ts";
import { interactionFields } from "./interaction.ts";
import { meetingFields } from "./meeting.ts";
import { memberFields } from "./member.ts";
import { needFields } from "./need.ts";
import { offerFields } from "./offer.ts";
import { audienceFields, proposalFields, readerFields } from "./publishing.ts";
import { ratingFields } from "./rating.ts";
import { teamFields } from "./team.ts";
import { signerFields } from "./signer.ts";
import { vetoFields, wishFields } from "./wish.ts";

/** Every type of record and its fields: the one declaration, and a file format (names never change). */
export const recordTypes = {
  enterprises: enterpriseFields,
  offers: offerFields,
  buyers: buyerFields,
  contacts: contactFields,
  needs: needFields,
  interactions: interactionFields,
  followUps: followUpFields,
  events: eventFields,
  devices: deviceFields,
  members: memberFields,
  audiences: audienceFields,
  readers: readerFields,
  proposals: proposalFields,
  teams: teamFields,
  incidents: incidentFields,
  accessRequests: accessRequestFields,
  signers: signerFields,
  enrolments: enrolmentFields,
  wishes: wishFields,
  vetoes: vetoFields,
  meetings: meetingFields,
  ratings: ratingFields,
} as const satisfies Record<string, Fields>;

export type RecordType = keyof typeof recordTypes;
export type FieldName<T extends RecordType> = keyof (typeof recordTypes)[T] & string;

/** The plain values of a record as screens read them; a field that is empty is absent. */
export type FieldsOf<T extends RecordType> = {
  readonly [N in keyof (typeof recordTypes)[T]]?: (typeof recordTypes)[T][N] extends infer F extends
    Fields[string]
    ? ValueOf<F>
    : never;
};

/** What a form may write: `null` empties a field. */
export type ChangesOf<T extends RecordType> = {
  readonly [N in keyof FieldsOf<T>]?: Exclude<FieldsOf<T>[N], undefined> | null;
};

/** Who is in the team and how its devices answer for one another: the app keeps them, no screen lists them as sheets. */
export function isAboutTeam(type: string): boolean {
  return aboutTeam.has(type);
}

const aboutTeam: ReadonlySet<string> = new Set<RecordType>([
  "devices",
  "members",
  "signers",
  "teams",
]);

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(recordTypes, name);
}

/** What is declared of a field, whatever the type; undefined for a name that is in no table. */
export function fieldOf(type: RecordType, name: string): FieldSpec | undefined {
  return Object.hasOwn(recordTypes[type], name) ? fieldsOf(type)[name] : undefined;
}

/** The fields of a type seen as one table, whatever the type. */
export function fieldsOf(type: RecordType): Fields {
  return recordTypes[type];
}
