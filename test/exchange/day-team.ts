/* oxlint-disable no-await-in-loop -- one act after the other, so that a seed repeats the day */
import { families } from "#domain/family.ts";
import type { ChangesOf, RecordType } from "#domain/record-types.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { anId } from "../support/builders.ts";
import { aParticipantPhone, type ParticipantPhone } from "../support/participant-phone.ts";
import type { StaffPhone } from "../support/staff-phone.ts";

/** In every text that is to stay in the team. */
export const canary = "Canari";

export interface Team {
  readonly event: string;
  readonly enterprises: readonly string[];
  readonly buyers: readonly string[];
  readonly participants: readonly ParticipantPhone[];
}

/** Everybody, as the coordinator enters them three weeks before: 24 enterprises, 36 buyers, each a reader. */
export async function foundTeam(phone: StaffPhone, members: readonly string[]): Promise<Team> {
  const put = async <T extends RecordType>(type: T, values: ChangesOf<T>, id: string = anId()) => {
    await phone.save([{ type, id, shown: undefined, values }]);
    return id;
  };
  for (const id of members) {
    await put("members", { name: `${canary} ${id}`, role: "field", active: true }, id);
  }
  const circles = {
    enterprise: await put("audiences", { kind: "enterprise", name: canary, ...keys.enterprise }),
    buyer: await put("audiences", { kind: "buyer", name: canary, ...keys.buyer }),
  };
  const event = await put("events", {
    title: "Journée de maillage",
    on: "2026-11-26",
    start: "09:00",
    end: "11:00",
    meetingMinutes: 12,
    transitionMinutes: 3,
    tables: 36,
    minimum: 2,
  });
  const participants: ParticipantPhone[] = [];
  /** Enrolled, and a reader. */
  const invite = async (
    kind: "enterprise" | "buyer",
    id: string,
    values: ChangesOf<"enrolments">,
  ) => {
    const whole = { event, [kind]: id, maxMeetings: 8, ...values };
    await saveJoined(phone, [{ type: "enrolments", of: [event, id], values: whole }]);
    const reply = `${participants.length}`.padStart(43, "A").slice(1).concat("A");
    const name = `${canary} ${kind} ${participants.length}`;
    const reader = { audience: circles[kind], name, reply, [kind]: id };
    participants.push(aParticipantPhone(await put("readers", reader)));
    return id;
  };
  const enterprises: string[] = [];
  for (let at = 0; at < 24; at += 1) {
    const enterprise = await put("enterprises", { name: `Atelier ${at + 1}` });
    const offer = { enterprise, title: `Service ${at + 1}`, family: familyAt(at) };
    await put("offers", { ...offer, available: true });
    await put("contacts", { enterprise, firstName: canary, workEmail: `e${at}@canari.example` });
    enterprises.push(await invite("enterprise", enterprise, {}));
  }
  const buyers: string[] = [];
  for (let at = 0; at < 36; at += 1) {
    const buyer = await put("buyers", { name: `Ville ${at + 1}`, budgetMonth: "03" });
    const need = { buyer, title: `Besoin ${at + 1}`, family: familyAt(at * 5), source: canary };
    await put("needs", need);
    await put("interactions", { buyer, subject: `${canary} note`, channel: "call" });
    buyers.push(await invite("buyer", buyer, { table: at + 1 }));
  }
  return { event, enterprises, buyers, participants };
}

const sold = families.slice(0, 6);
const familyAt = (at: number) => sold[at % sold.length] ?? "other";

/** Drawn once: of two files of one edition the reader keeps the one whose hash sorts last. */
const keys = {
  enterprise: {
    hmacKey: "K9JRUfreSGH1Gckxbp1KZ_KtolLkZv7pgw52gRdQ75k",
    signKey: "VzWK8fPE5bvGmsLWIZUuMByIZfWPIDd-dcygM7ijar4",
    verifyKey: "aBJrCemv1DPfeXZzeesy0qm-_CcOwaGdbj5DOchMqb4",
  },
  buyer: {
    hmacKey: "qhOd7hmr2rjB_hKed3elfH2QdiYwr5kCn0X5JbSKkE0",
    signKey: "6namjPXoj0cROaZKgF30VHHhgTernhwWTa6j7fxtRdE",
    verifyKey: "c_ZtbbKQW2exXalCYkt8jtw0SPH5xmjAgudXVzkgoq8",
  },
};
