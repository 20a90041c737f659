/**
 * « MECARD:N:Dubé,Fernande;TEL:4185550133;EMAIL:f@example.org;; », as many phones write a contact in a
 * code (NTT DOCOMO, 2-D barcode guide), as the vCard that says the same.
 */
export function mecardToVcard(text: string): string | undefined {
  const [, body] = /^MECARD:([^]*)$/i.exec(text.trim()) ?? [];
  if (body === undefined) return undefined;
  const lines = body
    .split(/(?<!(?<!\\)(?:\\\\)*\\);/)
    .map((part) => /^([A-Z]+):([^]*)$/i.exec(part.trim()))
    .flatMap((found) => {
      const [, name = "", value = ""] = found ?? [];
      const line = lineOf(name.toUpperCase(), value);
      return line === undefined ? [] : [line];
    });
  return ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"].join("\n");
}

function lineOf(name: string, value: string): string | undefined {
  if (name === "N") {
    const [last = "", first = ""] = value.split(",").map((part) => part.trim());
    // Without a comma it is a whole name, in no order that is told.
    return value.includes(",") ? `N:${last};${first};;;` : `FN:${value}`;
  }
  return kept.has(name) ? `${name}:${value}` : undefined;
}

const kept = new Set(["TEL", "EMAIL", "ORG", "TITLE", "NOTE", "ADR"]);
