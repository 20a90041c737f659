import { toHex } from "#domain/to-hex.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { gunzip } from "#exchange/gzip.ts";
import { openOnce } from "#exchange/one-time-key.ts";
import { recognise } from "#exchange/recognise.ts";
import { type Collected, makeCollector } from "#formats/qr-collector.ts";
import { idBytes } from "#formats/qr-frame.ts";
import { answerWith } from "./answering.ts";
import { fitted, readCode } from "./read-code.ts";

/** One picture: of the camera, or a file that a person chose. */
export interface ScanQuestion {
  readonly picture: ImageBitmap | Blob;
}

export type ScanAnswer =
  | { readonly is: "nothing" }
  | { readonly is: "text"; readonly text: string }
  /** An image of an animated code: `have` blocks of `of`, `bytes` in all. */
  | {
      readonly is: "part";
      readonly have: number;
      readonly of: number;
      readonly bytes: number;
      readonly lacksKey: boolean;
    }
  /** All of an animated code, as its sender gave it. */
  | { readonly is: "file"; readonly bytes: Bytes }
  /** One of its images, read badly; or a key before any block. */
  | { readonly is: "damaged" }
  /** This browser reads no such picture, or it is none. */
  | { readonly is: "unreadable" }
  /** Neither the browser nor we can read codes here. */
  | { readonly is: "unable" };

answerWith<ScanQuestion, ScanAnswer>(scan);

export async function scan({ picture: given }: ScanQuestion): Promise<ScanAnswer> {
  let picture: ImageBitmap;
  try {
    picture = given instanceof Blob ? await fitted(given) : given;
  } catch {
    return { is: "unreadable" };
  }
  try {
    const text = await readCode(picture, given instanceof Blob);
    return text === undefined ? { is: "nothing" } : await collect(text);
  } catch {
    return { is: "unable" };
  } finally {
    picture.close();
  }
}

const collector = makeCollector();

/** A text by itself, or what it adds to the animated code of which it is an image. */
export async function collect(text: string): Promise<ScanAnswer> {
  const collected = collector.take(text);
  if (collected.is === "foreign") return { is: "text", text };
  if (collected.is === "part") {
    const { have, of, lacksKey, transfer } = collected;
    return { is: "part", have, of, lacksKey, bytes: transfer.total };
  }
  if (collected.is !== "whole") return { is: "damaged" };
  const bytes = await opened(collected);
  if (bytes !== undefined) return { is: "file", bytes };
  collector.forget(collected.transfer);
  return { is: "damaged" };
}

/** `undefined`: someone put an image of their own among those of the sender. */
async function opened({
  transfer,
  content,
  key,
}: Extract<Collected, { is: "whole" }>): Promise<Bytes | undefined> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (toHex(hash.subarray(0, idBytes)) !== transfer.id) return undefined;
  const packed = key === undefined ? content : await openOnce({ bytes: content, key });
  if (packed === undefined || recognise(packed).is !== "gzip") return packed;
  const unpacked = await gunzip(packed);
  return "bytes" in unpacked ? unpacked.bytes : undefined;
}
