import type { Encrypter } from "age-encryption";
import type { Bytes } from "./bundle.ts";
import { gzip, mostOpen } from "./gzip.ts";

/** log2 of scrypt's N. With six words of 2,048 it leaves 81 bits to whoever tries them all. */
export const workFactor = 15;

/**
 * A `.maillon.txt`: gzip, then age with a passphrase, then ASCII armour, so that `age -d` and
 * `gunzip` on any computer open it. Blocks for 0.2 s (scrypt): call it in a worker.
 */
export async function protect(plain: Bytes, passphrase: string): Promise<Bytes> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return lock(plain, encrypter);
}

/** gzip, then age, then ASCII armour. */
export async function lock(plain: Bytes, encrypter: Encrypter): Promise<Bytes> {
  const { armor } = await import("age-encryption");
  const packed = await gzip(plain);
  // Text that repeats itself without end would read as a bomb; it goes as it is.
  const sealed = await encrypter.encrypt(plain.length > mostOpen(packed) ? plain : packed);
  return new TextEncoder().encode(armor.encode(sealed));
}
