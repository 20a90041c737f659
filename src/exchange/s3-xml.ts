/** What an object store answers: flat XML that a worker, which has no parser of it, reads by name. */
export function allOf(xml: string, tag: string): readonly string[] {
  return Array.from(
    xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g")),
    ([, inside = ""]) => unescape(inside),
  );
}

export function firstOf(xml: string, tag: string): string | undefined {
  return allOf(xml, tag)[0];
}

/** Inside another element it stays as it is: what is read of that is unescaped then. */
function unescape(text: string): string {
  if (text.includes("<")) return text;
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities.get(String(name)) ?? whole;
  });
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
