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
export function takePassedFile(): PassedFile | undefined {
  const taken = passed;
  passed = undefined;
  return taken;
}
