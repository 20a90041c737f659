import { isRecordType, type RecordType } from "#domain/record-types.ts";

/** One thing that was done, in its kind alone: nothing that a person wrote can be in it. */
export type Step = { /** Wall clock, ms. */ readonly at: number } & (
  | {
      readonly is: "screen";
      /** As the app's source has it: « /acheteurs/:id ». */ readonly route: string;
    }
  | { readonly is: "act"; readonly act: ActName; readonly types: readonly RecordType[] }
  | { readonly is: "refusal"; /** « StorageFull ». */ readonly code: string }
);

export type ActName = "save" | "put" | "remove" | "restore" | "undo";

type Done<S = Step> = S extends Step ? Omit<S, "at"> : never;

/** More would not be read. */
const most = 40;
const key = "maillon.steps";

/** Of this tab; a reload, which is what people do when something is wrong, does not lose them. */
export function noteStep(step: Done, at = Date.now()): void {
  const last = [...lastSteps(), { ...step, at }].slice(-most);
  try {
    sessionStorage.setItem(key, JSON.stringify(last));
  } catch {
    // Full, or refused: a report without them is still a report.
  }
}

/** By its name alone: the message of an error may quote a record. */
export function noteRefusal(error: unknown): void {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : "";
  noteStep({ is: "refusal", code: typeof name === "string" && isCode(name) ? name : "unknown" });
}

/** Oldest first. */
export function lastSteps(): readonly Step[] {
  try {
    const steps: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(steps) ? steps.filter(isStep) : [];
  } catch {
    return [];
  }
}

/** An address or a name that is not the app's own words is no step. */
function isStep(step: unknown): step is Step {
  if (typeof step !== "object" || step === null || !("at" in step) || !("is" in step)) return false;
  if (typeof step.at !== "number") return false;
  if (step.is === "screen") return "route" in step && isRoute(step.route);
  if (step.is === "refusal") return "code" in step && isCode(step.code);
  if (step.is !== "act" || !("act" in step) || !("types" in step)) return false;
  return isAct(step.act) && Array.isArray(step.types) && step.types.every(isRecordType);
}

const acts: readonly unknown[] = ["save", "put", "remove", "restore", "undo"] satisfies ActName[];

function isAct(act: unknown): act is ActName {
  return acts.includes(act);
}

function isRoute(route: unknown): route is string {
  return typeof route === "string" && /^[/:*?a-z-]{1,60}$/.test(route);
}

function isCode(code: unknown): code is string {
  return typeof code === "string" && /^[A-Za-z-]{1,40}$/.test(code);
}
