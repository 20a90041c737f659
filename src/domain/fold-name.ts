/**
 * The key by which two spellings of a name meet: no accents, ligatures, capitals or punctuation,
 * « St- » and « Ste- » written out, one space between words. SEAO writes one body in many ways
 * (« Ville de Rimouski. », double spaces), so names are compared by this and shown as written.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replaceAll(/\bst(?= )/g, "saint")
    .replaceAll(/\bste(?= )/g, "sainte");
}
