/** Bytes as the database keeps them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as few bytes; a bucket of the history takes a tenth. */
export async function squeeze(text: string): Promise<Bytes> {
  return through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
}

export async function unsqueeze(bytes: Bytes): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // What fails is heard of below.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}
