import { canonicalJson, type Json } from "#crdt/json.ts";
import { caps } from "./caps.ts";
import { isName } from "./read-record.ts";

/** `{"setting":"…","value":…}`: a choice of the space, in a backup. */
export interface SettingLine {
  readonly name: string;
  readonly value: Json;
}

export function settingLine(name: string, value: Json): string {
  return `{"setting":${JSON.stringify(name)},"value":${canonicalJson(value)}}`;
}

/** From a line that `parseLine` took, so that its value is plain; `undefined` when the form is not the format's. */
export function readSetting(line: Readonly<Record<string, unknown>>): SettingLine | undefined {
  const { setting, value } = line;
  if (!isName(setting, caps.fieldLength) || value === undefined) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gave it
  return { name: setting, value: value as Json };
}
