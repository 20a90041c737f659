import { onCleanup, onMount } from "solid-js";
import { dropGift, findGiftFile } from "#storage/shared-files.ts";

/** A file, and what opened it, on its way from one door to the one where it belongs: in memory alone. */
export interface PassedFile {
  readonly file: File;
  readonly passphrase?: string | undefined;
  /** By the camera: it is no file of the device, to be chosen again. */
  readonly isByCode?: boolean | undefined;
}

let passed: PassedFile | undefined;

export function passFile(one: PassedFile): void {
  passed = one;
}

/** Once. */
function takePassedFile(): PassedFile | undefined {
  const taken = passed;
  passed = undefined;
  return taken;
}

interface Door {
  readonly read: (one: PassedFile) => void;
  /** Asked when the page is left. */
  readonly isTaken: () => boolean;
}

/** Reads at once what another door passed on, or what another app gave: `gift` as the address names it. */
export function readAtDoor(gift: string | undefined, { read, isTaken }: Door): void {
  onMount(async () => {
    const one = takePassedFile() ?? (gift && (await given(gift)));
    if (one) read(one);
  });
  // Who gave up keeps it for a while; who took it needs it no more.
  onCleanup(() => {
    if (gift && isTaken()) void dropGift(gift).catch(() => undefined);
  });
}

async function given(gift: string): Promise<PassedFile | undefined> {
  const file = await findGiftFile(gift).catch(() => undefined);
  return file && { file };
}
