import { derivedIdInput, type Id, idFromHash } from "#domain/ids.ts";

/** The id that two phones give to one row of a spreadsheet; arguments as `derivedIdInput` takes them. */
export async function deriveId(...input: Parameters<typeof derivedIdInput>): Promise<Id> {
  const text = new TextEncoder().encode(derivedIdInput(...input));
  return idFromHash(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}
