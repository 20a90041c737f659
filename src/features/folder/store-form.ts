import { type Accessor, createSignal } from "solid-js";
import { t } from "#i18n/language.ts";
import type { StoreAccess } from "#workspace/folders.ts";
import { storeWords as words } from "./store-words.ts";

export type TypedStore = StoreAccess;

export type StoreProblems = Readonly<
  Partial<Record<"endpoint" | "bucket" | "region" | "accessKeyId" | "secretAccessKey", string>>
>;

export interface StoreForm {
  readonly typed: Accessor<TypedStore>;
  readonly set: (changed: Partial<TypedStore>) => void;
  readonly problems: Accessor<StoreProblems>;
  /** As it may be tried; `undefined` while something is wrong. */
  readonly access: Accessor<StoreAccess | undefined>;
  readonly isTried: Accessor<boolean>;
  readonly try: () => void;
}

const nothing: TypedStore = {
  endpoint: "",
  bucket: "",
  region: "",
  accessKeyId: "",
  secretAccessKey: "",
  isPathStyle: true,
  hasVersions: false,
};

/**
 * What was typed and not tried with success outlives the screen, in memory alone: it holds a secret.
 * Of one space: another one that is opened on this device does not show it.
 */
let left: { readonly space: string; readonly typed: TypedStore } | undefined;

export function forgetTyped(): void {
  left = undefined;
}

/** `space`: its id. */
export function createStoreForm(before: StoreAccess | undefined, space: string): StoreForm {
  const mine = left?.space === space ? left.typed : undefined;
  const [typed, setTyped] = createSignal(before ?? mine ?? nothing);
  const [isTried, setTried] = createSignal(false);
  const trimmed = (): StoreAccess => {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey, isPathStyle, hasVersions } =
      typed();
    return {
      endpoint: addressOf(endpoint),
      bucket: bucket.trim(),
      region: region.trim(),
      accessKeyId: accessKeyId.trim(),
      secretAccessKey: secretAccessKey.trim(),
      isPathStyle,
      hasVersions,
    };
  };
  const problems = (): StoreProblems => {
    const needed = (name: "bucket" | "region" | "accessKeyId" | "secretAccessKey") =>
      trimmed()[name] === "" ? { [name]: t(words.needed) } : {};
    return {
      ...(isSafe(trimmed().endpoint) ? {} : { endpoint: t(words.endpointWrong) }),
      ...needed("bucket"),
      ...needed("region"),
      ...needed("accessKeyId"),
      ...needed("secretAccessKey"),
    };
  };
  return {
    typed,
    set(changed) {
      setTyped({ ...typed(), ...changed });
      if (before === undefined) left = { space, typed: typed() };
    },
    problems,
    access: () => (Object.keys(problems()).length === 0 ? trimmed() : undefined),
    isTried,
    try: () => setTried(true),
  };
}

/** As the service writes it, or its host alone. */
function addressOf(typed: string): string {
  const address = typed.trim().replace(/\/+$/, "");
  return address === "" || address.includes("://") ? address : `https://${address}`;
}

/** Keys do not travel in the clear. */
function isSafe(endpoint: string): boolean {
  return URL.canParse(endpoint) && new URL(endpoint).protocol === "https:";
}
