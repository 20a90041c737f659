import type { StoreAccess } from "#storage/folders.ts";
import { spacePrefix } from "./folder-names.ts";
import { bucketAddress, s3Port, StoreRefusal } from "./s3-port.ts";

/** What a bucket must let this app do, in this order. */
export const probeSteps = ["list", "put", "get", "remove"] as const;
export type ProbeStep = (typeof probeSteps)[number];

export type ProbeFault =
  /** Nothing at this address answers, or the device has no network. */
  | "no-answer"
  /** The store answers, but its CORS rule keeps the answer from this page. */
  | "cors"
  | "key"
  | "secret"
  /** These keys may not. */
  | "denied"
  | "bucket"
  | "region"
  /** The clock of this device is more than a quarter of an hour off. */
  | "clock"
  /** What was put did not come back as it was. */
  | "altered"
  | "other";

export interface ProbeAnswer {
  /** Steps that succeeded. */
  readonly done: readonly ProbeStep[];
  readonly fault?: {
    readonly step: ProbeStep;
    readonly is: ProbeFault;
    /** As the store says it. */
    readonly code: string;
    readonly region?: string;
  };
}

/** Does for real, with a small object of its own, all that a visit does. */
export async function probeStore(
  access: StoreAccess,
  space: string,
  name: string,
): Promise<ProbeAnswer> {
  const port = s3Port(access);
  const object = `${spacePrefix(space)}essai-${name}`;
  const bytes = new TextEncoder().encode(`Maillon ${name}`);
  const steps: Readonly<Record<ProbeStep, () => Promise<boolean>>> = {
    list: async () => (await port.list(spacePrefix(space))).length >= 0,
    put: async () => (await port.put(object, bytes), true),
    get: async () => new TextDecoder().decode(await port.get(object)) === `Maillon ${name}`,
    remove: async () => (await port.remove(object), (await port.get(object)) === undefined),
  };
  const done: ProbeStep[] = [];
  for (const step of probeSteps) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each needs the one before
      const isRight = await steps[step]();
      if (!isRight) return { done, fault: { step, is: "altered", code: "" } };
      done.push(step);
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error;
      // oxlint-disable-next-line no-await-in-loop
      const is = await faultOf(error, access);
      const { code, region } = error;
      return { done, fault: { step, is, code, ...(region !== undefined && { region }) } };
    }
  }
  return { done };
}

async function faultOf({ status, code }: StoreRefusal, access: StoreAccess): Promise<ProbeFault> {
  if (status === 0) return (await answers(access)) ? "cors" : "no-answer";
  const known = faults.get(code);
  if (known !== undefined) return known;
  if (status === 404) return "bucket";
  if (status === 301 || status === 307) return "region";
  return status === 401 || status === 403 ? "denied" : "other";
}

const faults: ReadonlyMap<string, ProbeFault> = new Map([
  ["InvalidAccessKeyId", "key"],
  ["SignatureDoesNotMatch", "secret"],
  ["AccessDenied", "denied"],
  ["AllAccessDisabled", "denied"],
  ["NoSuchBucket", "bucket"],
  ["InvalidBucketName", "bucket"],
  ["AuthorizationHeaderMalformed", "region"],
  ["PermanentRedirect", "region"],
  ["RequestTimeTooSkewed", "clock"],
]);

/** Without reading the answer a browser says whether there was one. */
async function answers(access: StoreAccess): Promise<boolean> {
  try {
    await fetch(bucketAddress(access), {
      mode: "no-cors",
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(10_000),
    });
    return true;
  } catch {
    return false;
  }
}
