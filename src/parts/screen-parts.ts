import { type Accessor, type Component, createContext, useContext } from "solid-js";
import type { SpaceRole } from "#domain/space-role.ts";

/** What every screen carries and does not make itself; provided once, in app/. */
export interface ScreenParts {
  /** The data-safety line. `gauge`: the staff alone, with its sentence as accessible name. */
  readonly keepLine: Component<{ readonly form: "line" | "gauge" }>;
  /** The search box of the tools line. */
  readonly search: Component;
  /** The « Noter » button of the tools line. */
  readonly capture: Component;
  /** Under the header: a new version is ready. Draws nothing when there is nothing to say. */
  readonly band: Component;
  /** How many things are to be done today, beside « Aujourd’hui ». */
  readonly due: Accessor<number>;
  /** The fictional region: « exemple » on every screen. */
  readonly sample: Accessor<boolean>;
  /** Where a device holds several spaces: whose this one is, and the way to the others. */
  readonly space: Component;
  /** Which doors there are. */
  readonly role: Accessor<SpaceRole>;
}

export const ScreenPartsContext = createContext<ScreenParts>({
  keepLine: () => undefined,
  search: () => undefined,
  capture: () => undefined,
  band: () => undefined,
  due: () => 0,
  sample: () => false,
  space: () => undefined,
  role: () => "team" as const,
});

export function useScreenParts(): ScreenParts {
  return useContext(ScreenPartsContext);
}
