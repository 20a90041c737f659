/**
 * What can be read in a file without a key, as text: packed by gzip, a zip of XML as workbooks are, or
 * plain. Of what is locked nothing is read. Never more than `most` characters of one part.
 */
export async function textInside(bytes: ArrayBuffer): Promise<string> {
  const view = new Uint8Array(bytes);
  if (view[0] === 0x1f && view[1] === 0x8b) return inflate(view, "gzip");
  if (view[0] === 0x50 && view[1] === 0x4b) {
    const texts: string[] = [];
    for (const entry of entriesOf(view)) {
      // oxlint-disable-next-line no-await-in-loop -- one part in memory at a time
      texts.push(await textOf(entry));
    }
    // What stands in cells of its own is one line here.
    return texts.join(" ").replaceAll(/[\r\n]+/g, " ");
  }
  const text = new TextDecoder().decode(view);
  return text.includes("\uFFFD")
    ? `${text}\n${new TextDecoder("windows-1252").decode(view)}`
    : text;
}

const most = 1 << 25;

interface Entry {
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** By the zip's directory, at its end (APPNOTE.TXT 4.3.12 and 4.3.16). */
function entriesOf(zip: Uint8Array<ArrayBuffer>): readonly Entry[] {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: Entry[] = [];
  const end = lastOf(data, 0x06054b50);
  if (end === undefined) return [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > zip.length || data.getUint32(at, true) !== 0x02014b50) break;
    const size = data.getUint32(at + 20, true);
    const local = data.getUint32(at + 42, true);
    if (local + 30 > zip.length) break;
    const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
    entries.push({
      method: data.getUint16(at + 10, true),
      bytes: zip.slice(start, start + size),
    });
    at +=
      46 +
      data.getUint16(at + 28, true) +
      data.getUint16(at + 30, true) +
      data.getUint16(at + 32, true);
  }
  return entries;
}

function lastOf(data: DataView, sign: number): number | undefined {
  for (let at = data.byteLength - 22; at >= 0; at -= 1) {
    if (data.getUint32(at, true) === sign) return at;
  }
  return undefined;
}

async function textOf({ method, bytes }: Entry): Promise<string> {
  if (method === 8) return inflate(bytes, "deflate-raw");
  return method === 0 ? new TextDecoder().decode(bytes) : "";
}

/** What was inflated before a damage, or before too much. */
async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: "gzip" | "deflate-raw",
): Promise<string> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  // What fails is heard of below.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < most) {
      // oxlint-disable-next-line no-await-in-loop -- a stream
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    // Damaged: what was read until then.
  }
  return text;
}
