import { keep, recall } from "./small-memory.ts";

/**
 * What this device remembers of its teams outside the database, so that it can say what is gone when
 * a browser erased it. Safari erases this with the rest.
 */
export interface RememberedTeam {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly onlyHere: number;
  /** When it was last open, wall clock in ms. */
  readonly at: number;
  /** The last backup that was made of it here. */
  readonly backup?: RememberedBackup;
}

export interface RememberedBackup {
  readonly at: number;
  readonly total: number;
  /** Of its file. */
  readonly name: string;
}

export function rememberTeam(team: RememberedTeam): void {
  const known = rememberedTeams();
  const before = known.find(({ id }) => id === team.id);
  write([{ ...before, ...team }, ...known.filter(({ id }) => id !== team.id)]);
}

export function rememberBackup(teamId: string, backup: RememberedBackup): void {
  const team = rememberedTeams().find(({ id }) => id === teamId);
  if (team !== undefined) rememberTeam({ ...team, backup });
}

/** Left on purpose, or no longer missed. */
export function forgetTeam(teamId: string): void {
  write(rememberedTeams().filter(({ id }) => id !== teamId));
}

/** Last opened first. */
export function rememberedTeams(): readonly RememberedTeam[] {
  try {
    const teams: unknown = JSON.parse(recall("teams") ?? "[]");
    return Array.isArray(teams) ? teams.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function write(teams: readonly RememberedTeam[]): void {
  keep("teams", teams.length === 0 ? undefined : JSON.stringify(teams));
}

function isRemembered(team: unknown): team is RememberedTeam {
  return typeof team === "object" && team !== null && "name" in team && "total" in team;
}
