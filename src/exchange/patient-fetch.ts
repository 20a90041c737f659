import type { Bytes } from "./bundle.ts";
import { concat } from "./gzip.ts";

export interface Fetched {
  /** HTTP. */
  readonly status: number;
  readonly bytes: Bytes;
}

/** What an upload is allowed to crawl at, bytes a millisecond: 128 kbit/s. */
const slowest = 16;

/**
 * The whole answer, however long it takes as long as it moves. Rejects when nothing came for `patienceMs`;
 * a page is not told how far an upload has come, so that `sent` bytes have the time that they take besides.
 */
export async function patientFetch(
  request: Request,
  sent: number,
  patienceMs: number,
): Promise<Fetched> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), ms);
  };
  try {
    wait(patienceMs + sent / slowest);
    const { signal } = stop;
    const response = await fetch(request, { signal, cache: "no-store", credentials: "omit" });
    const { status, body } = response;
    return { status, bytes: await readAll(body, () => wait(patienceMs)) };
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(body: Response["body"], onWait: () => void): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  if (body === null) return concat(chunks);
  const reader = body.getReader();
  for (;;) {
    onWait();
    // oxlint-disable-next-line no-await-in-loop -- a stream
    const { done, value } = await reader.read();
    if (done) return concat(chunks);
    chunks.push(value);
  }
}
