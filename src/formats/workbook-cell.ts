import { formatValue } from "hucre";

/** A cell of a workbook as it was read: its value, and how its sheet shows it. */
export interface WorkbookCell {
  readonly value: unknown;
  /** « yyyy-mm-dd », « 0000000000 »; absent: as is. */
  readonly format?: string | undefined;
}

/**
 * What a person sees in the cell, but for what depends on the country of their Excel: a day is
 * « 2026-11-23 », a number has no groups of digits and a point.
 */
export function workbookText({ value, format }: WorkbookCell, yes: string, no: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? yes : no;
  if (value instanceof Date) return momentText(value, format);
  return typeof value === "number" ? numberText(value, format) : "";
}

/** Hours alone are kept as a moment of 1899, the year before Excel's first day. */
function momentText(value: Date, format = ""): string {
  const at = value.getTime();
  if (Number.isNaN(at)) return "";
  const text = new Date(Math.round(at / minute) * minute).toISOString();
  const [day = "", time = ""] = text.slice(0, 16).split("T");
  const isTimeAlone = Number(day.slice(0, 4)) < 1900;
  const isDayAlone = time === "00:00" || !/h/i.test(format.replaceAll(quoted, ""));
  if (isTimeAlone) return time;
  return isDayAlone ? day : `${day} ${time}`;
}

const minute = 60_000;

function numberText(value: number, format = ""): string {
  const shape = format.replaceAll(quoted, "");
  if (/^[^.,%E/]*$/i.test(shape) && digitShape.test(shape))
    return formatValue(value, format).trim();
  const isShare = shape.includes("%");
  const plain = plainNumber(isShare ? value * 100 : value);
  return isShare ? `${plain}\u00A0%` : plain;
}

/** Text and colours of a format, which are no digits. */
const quoted = /"[^"]*"|\[[^\]]*\]|\\./g;

/** A phone, a code: zeros in front, or marks between the digits. */
const digitShape = /0{2}|[0#][^0#;]+[0#]/;

/** Excel keeps 15 digits: 0.1 + 0.2 shows as 0.3. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes("e")) return text;
  return Math.abs(value) >= 1 && Number.isFinite(value) ? BigInt(value).toString() : text;
}
