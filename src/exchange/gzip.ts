import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Bytes } from "./bundle.ts";
import { caps, megabyte } from "./caps.ts";

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = slices(bytes).pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Stops at the caps, so a bomb costs no more memory than they allow. */
export async function gunzip(
  packed: Bytes,
): Promise<{ readonly bytes: Bytes } | { readonly problem: BundleProblem }> {
  const most = mostOpen(packed);
  const reader = slices(packed).pipeThrough(new DecompressionStream("gzip")).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order; Safari has no `for await` over it
      const { done, value } = await reader.read();
      if (done) return { bytes: concat(chunks) };
      length += value.length;
      if (length > most) {
        // A stream that is already failing refuses to be cancelled; it is left all the same.
        reader.cancel().catch(() => {});
        return { problem: { code: "bundle.bomb" } };
      }
      chunks.push(value);
    }
  } catch {
    return { problem: { code: "bundle.altered" } };
  }
}

/** How large a packed file may become. */
export function mostOpen(packed: Bytes): number {
  return Math.min(caps.openBytes, Math.max(megabyte, caps.ratio * packed.length));
}

export function concat(chunks: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Small, because a decompressor unfolds a whole slice (a thousandfold at worst) before it waits. */
const sliceBytes = 16_384;

function slices(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(at, at + sliceBytes));
      at += sliceBytes;
    },
  });
}
