import type { FileKind } from "#domain/bundle-problem.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { bundleFileName } from "#exchange/file-name.ts";

/** A file of ours to be handed over: of a type that share sheets take, text, unless it is plain. */
export function bundleFile(
  bytes: Bytes,
  kind: FileKind,
  {
    of,
    at,
    isProtected,
  }: { readonly of: string; readonly at: number; readonly isProtected: boolean },
): File {
  const name = bundleFileName(of, new Date(at), isProtected, kind);
  return new File([bytes], name, { type: isProtected ? "text/plain" : "application/json" });
}
