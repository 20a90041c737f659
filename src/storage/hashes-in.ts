/** SHA-256 of attachments that stand in a text, 64 hexadecimal digits each: of whatever field, those of a newer version too. */
export function hashesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\b[0-9a-f]{64}\b/g), ([hash]) => hash);
}
