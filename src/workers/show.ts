import { toHex } from "#domain/to-hex.ts";
import { encode } from "uqr";
import { unarmour } from "#exchange/armour.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { gzip } from "#exchange/gzip.ts";
import { sealOnce } from "#exchange/one-time-key.ts";
import { recognise } from "#exchange/recognise.ts";
import { type Fountain, makeFountain } from "#formats/qr-fountain.ts";
import { frameToText, idBytes } from "#formats/qr-frame.ts";
import { answerWith } from "./answering.ts";

export type ShowQuestion =
  /** A file; sealed under a key of its own that the first image shows. */
  | { readonly ask: "open"; readonly bytes: Bytes; readonly isSealed: boolean }
  /** `images` images of `blocks` combined blocks each, from combination `from` on. */
  | {
      readonly ask: "images";
      readonly from: number;
      readonly blocks: number;
      readonly images: number;
    };

export type ShowAnswer =
  | {
      readonly is: "opened";
      /** Packed, bytes. */
      readonly size: number;
      /** Blocks that a reader needs. */
      readonly k: number;
      /** The image to begin with. */
      readonly first: CodeImage;
    }
  | { readonly is: "images"; readonly images: readonly CodeImage[] };

/** Dark modules are 1, row after row, `side` of them each; no quiet zone. */
export interface CodeImage {
  readonly side: number;
  readonly modules: Uint8Array;
}

/** Bytes of a block: one fits version 10 with room to spare, three version 18. */
export const blockBytes = 208;

answerWith<ShowQuestion, ShowAnswer>(show);

interface Opened {
  readonly fountain: Fountain;
  /** Absent when nothing is sealed. */
  readonly keyText: string | undefined;
}

let opened: Opened | undefined;

export async function show(question: ShowQuestion): Promise<ShowAnswer> {
  if (question.ask === "open") {
    opened = await open(question.bytes, question.isSealed);
    const { fountain, keyText } = opened;
    const first = imageOf(keyText ?? frameToText(fountain.frame(0, 1)));
    return { is: "opened", size: fountain.transfer.total, k: fountain.k, first };
  }
  if (opened === undefined) throw new Error("images of nothing");
  const { from, blocks, images } = question;
  const { fountain } = opened;
  return {
    is: "images",
    images: Array.from({ length: images }, (_, one) =>
      imageOf(frameToText(fountain.frame(from + one * blocks, blocks))),
    ),
  };
}

export async function open(bytes: Bytes, isSealed: boolean): Promise<Opened> {
  const packed = await packedOf(bytes);
  const sealed = isSealed ? await sealOnce(packed) : undefined;
  const content = sealed?.bytes ?? packed;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const id = toHex(hash.subarray(0, idBytes));
  return {
    fountain: makeFountain(content, { id, block: blockBytes, isSealed }),
    keyText: sealed && frameToText({ is: "key", id, key: sealed.key }),
  };
}

/** As small as any reader of files takes it: without its armour, else packed. */
async function packedOf(bytes: Bytes): Promise<Bytes> {
  const { is } = recognise(bytes);
  if (is === "armour") return unarmour(bytes) ?? bytes;
  return is === "json" ? gzip(bytes) : bytes;
}

/** What is sent looks random, so any mask will do: the choice of the best takes eight times as long. */
function imageOf(text: string): CodeImage {
  const { size: side, data } = encode(text, { ecc: "L", border: 0, maskPattern: 2 });
  return { side, modules: Uint8Array.from(data.flat(), Number) };
}
