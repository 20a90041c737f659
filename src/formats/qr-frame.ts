import { toHex } from "#domain/to-hex.ts";
import { fromBase45, toBase45 } from "./qr-base45.ts";
import { crc32 } from "./qr-crc32.ts";

/** What every image of one transfer says of it. */
export interface Transfer {
  /** The first bytes of the SHA-256 of what is sent, `idBytes` of them, in hexadecimal. */
  readonly id: string;
  /** Of what is sent, bytes. */
  readonly total: number;
  /** Of one block, bytes; a multiple of 4. The last is filled with zeros. */
  readonly block: number;
  /** It opens with the key that an image of its own shows. */
  readonly isSealed: boolean;
}

/** One image: several combined blocks that follow each other, or the key. */
export type Frame =
  | {
      readonly is: "blocks";
      readonly transfer: Transfer;
      /** Number of the first combination. */
      readonly from: number;
      /** One or more, end to end. */
      readonly blocks: Uint8Array;
    }
  | { readonly is: "key"; readonly id: string; readonly key: Uint8Array<ArrayBuffer> };

export type FrameReading = Frame | { readonly is: "foreign" } | { readonly is: "damaged" };

export const idBytes = 8;
export const keyBytes = 32;

/** More is refused, so that a hostile code takes little memory. Far above what anybody would show. */
export const mostBytes = 1_048_576;
export const mostBlocks = 4096;

export function blocksOf({ total, block }: Pick<Transfer, "total" | "block">): number {
  return Math.ceil(total / block);
}

/**
 * The text of an image, in characters of a QR code's alphanumeric mode. After `mark`, base 45 of:
 * kind (1 byte), transfer (8), then a key (32), or total (4), size of a block (2), number of the first
 * combination (4), blocks; at the end the CRC-32 of all that (4). Numbers are big-endian.
 */
export function frameToText(frame: Frame): string {
  const id = frame.is === "key" ? frame.id : frame.transfer.id;
  const body = frame.is === "key" ? frame.key : bodyOf(frame);
  const bytes = new Uint8Array(1 + idBytes + body.length + crcBytes);
  bytes[0] = frame.is === "key" ? kinds.key : frame.transfer.isSealed ? kinds.sealed : kinds.open;
  bytes.set(fromHex(id), 1);
  bytes.set(body, 1 + idBytes);
  const end = bytes.length - crcBytes;
  viewOf(bytes).setUint32(end, crc32(bytes.subarray(0, end)));
  return mark + toBase45(bytes);
}

/** `foreign`: any other code. `damaged`: one of ours, not as it was written. */
export function readFrame(text: string): FrameReading {
  if (!text.startsWith(mark)) return { is: "foreign" };
  const bytes = fromBase45(text.slice(mark.length));
  const end = (bytes?.length ?? 0) - crcBytes;
  if (bytes === undefined || end < 1 + idBytes) return { is: "damaged" };
  const view = viewOf(bytes);
  if (view.getUint32(end) !== crc32(bytes.subarray(0, end))) return { is: "damaged" };
  const id = toHex(bytes.subarray(1, 1 + idBytes));
  const body = bytes.slice(1 + idBytes, end);
  const [kind] = bytes;
  if (kind === kinds.key) {
    return body.length === keyBytes ? { is: "key", id, key: body } : { is: "damaged" };
  }
  if (kind !== kinds.open && kind !== kinds.sealed) return { is: "damaged" };
  return readBlocks(id, body, kind === kinds.sealed) ?? { is: "damaged" };
}

const mark = "ML1:";
const kinds = { open: 0, sealed: 1, key: 2 } as const;
const crcBytes = 4;
const headBytes = 10;

function bodyOf({ transfer, from, blocks }: Extract<Frame, { is: "blocks" }>): Uint8Array {
  const body = new Uint8Array(headBytes + blocks.length);
  const view = viewOf(body);
  view.setUint32(0, transfer.total);
  view.setUint16(4, transfer.block);
  view.setUint32(6, from);
  body.set(blocks, headBytes);
  return body;
}

function readBlocks(id: string, body: Uint8Array, isSealed: boolean): Frame | undefined {
  if (body.length <= headBytes) return undefined;
  const view = viewOf(body);
  const transfer = { id, total: view.getUint32(0), block: view.getUint16(4), isSealed };
  const { total, block } = transfer;
  const isSound = total > 0 && total <= mostBytes && block > 0 && block % 4 === 0;
  const blocks = body.subarray(headBytes);
  if (!isSound || blocksOf(transfer) > mostBlocks || blocks.length % block > 0) return undefined;
  return { is: "blocks", transfer, from: view.getUint32(6), blocks };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
