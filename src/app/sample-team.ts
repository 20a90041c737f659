import type { Sheet } from "./sample-sheet.ts";

/** Two colleagues that the sample invents, beside the person who opens it. */
export const colleagues: readonly Sheet<"members">[] = [
  { key: "solene", from: "solene", ago: 160, name: "Solène", role: "field", active: true },
  { key: "marc", from: "marc", ago: 160, name: "Marc-André", role: "coordination", active: true },
];

/** Six characters name a device, eight one of its openings; these read as words. */
export const colleagueDevices = {
  solene: { device: "SoLene", actor: "SoLene-terrain1", name: "Téléphone de Solène" },
  marc: { device: "MarcAn", actor: "MarcAn-portabLe", name: "Portable du bureau" },
} as const;

export const events: readonly Sheet<"events">[] = [
  {
    key: "trois-pistoles",
    from: "marc",
    ago: 95,
    title: "Journée de maillage de Trois-Pistoles",
    on: -40,
    place: "Salle du Fanal",
    municipality: "11040",
    start: "09:00",
    end: "11:45",
    meetingMinutes: 12,
    transitionMinutes: 3,
    pauses: [{ from: "10:15", to: "10:30" }],
    tables: 9,
    minimum: 3,
  },
  {
    key: "riviere-du-loup",
    from: "marc",
    ago: 35,
    title: "Journée de maillage de Rivière-du-Loup",
    on: 3,
    place: "Salle communautaire",
    municipality: "12072",
    start: "09:00",
    end: "11:15",
    meetingMinutes: 12,
    transitionMinutes: 3,
    pauses: [{ from: "10:15", to: "10:30" }],
    tables: 20,
    minimum: 5,
  },
];
