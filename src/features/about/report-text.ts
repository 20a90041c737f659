import { dayAndTime, time } from "#i18n/clock.ts";
import { count, fileSize } from "#i18n/format.ts";
import { language, t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { recordWords } from "#i18n/record-words.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Look } from "#parts/look.ts";
import type { Step } from "#workspace/last-steps.ts";
import { reportWords as words } from "./report-words.ts";

/** Numbers, yes or no, and words of the app: there is no place here for what people wrote. */
export interface ReportFacts {
  readonly at: number;
  readonly version: string;
  readonly builtOn: string | undefined;
  readonly browser: string;
  readonly device: "phone" | "tablet" | "computer";
  /** CSS pixels. */
  readonly screen: readonly [width: number, height: number];
  readonly installed: boolean;
  readonly look: Look;
  readonly online: boolean;
  /** How many files of the app are not on the device; undefined when it does not serve it. */
  readonly missingFiles: number | undefined;
  readonly waiting: boolean;
  readonly kept: boolean;
  readonly room: { readonly used: number; readonly free: number } | undefined;
  /** The name of the error that opening the team ended with. */
  readonly failure: string | undefined;
  readonly team: TeamFacts | undefined;
  readonly steps: readonly Step[];
}

export interface TeamFacts {
  readonly sample: boolean;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  readonly binned: number;
  readonly unsettled: number;
  readonly onlyHere: number;
  readonly full: boolean;
  readonly drafts: number;
  readonly files: number;
  /** Whole days since. */
  readonly sent: number | undefined;
  readonly received: number | undefined;
}

export function reportText(facts: ReportFacts): string {
  const { lines } = words;
  const rows: (readonly [{ readonly fr: string; readonly en: string }, string])[] = [
    [lines.version, facts.version],
    [lines.builtOn, facts.builtOn ?? t(words.unknown)],
    [lines.at, dayAndTime(facts.at)],
    [lines.browser, facts.browser],
    [lines.device, `${t(words.device[facts.device])}, ${facts.screen.join(" × ")}`],
    [lines.installed, yes(facts.installed)],
    [lines.language, language()],
    [lines.look, t(words.looks[facts.look])],
    [lines.online, yes(facts.online)],
    [lines.served, yes(facts.missingFiles !== undefined)],
    [lines.missing, number(facts.missingFiles)],
    [lines.waiting, yes(facts.waiting)],
    [lines.keeping, yes(facts.kept)],
    [lines.used, size(facts.room?.used)],
    [lines.free, size(facts.room?.free)],
    [lines.opened, yes(facts.team !== undefined)],
  ];
  if (facts.failure !== undefined) rows.push([lines.failure, facts.failure]);
  if (facts.team !== undefined) rows.push(...teamRows(facts.team));
  return [
    "Maillon",
    ...rows.map(([label, value]) => t(words.line)(t(label), value)),
    "",
    t(lines.steps),
    ...(facts.steps.length === 0 ? [t(words.none)] : facts.steps.map(stepText)),
  ].join("\n");
}

function teamRows(team: TeamFacts) {
  const { lines } = words;
  return [
    [lines.sample, yes(team.sample)],
    ...Object.entries(recordWords).map(
      ([type, { many }]) => [many, number(Reflect.get(team.counts, type))] as const,
    ),
    [lines.binned, number(team.binned)],
    [lines.unsettled, number(team.unsettled)],
    [lines.onlyHere, number(team.onlyHere)],
    [lines.full, yes(team.full)],
    [lines.drafts, number(team.drafts)],
    [lines.files, number(team.files)],
    [lines.sent, since(team.sent)],
    [lines.received, since(team.received)],
  ] as const;
}

function stepText(step: Step): string {
  const what = () => {
    if (step.is === "screen") return t(words.screen)(step.route);
    if (step.is === "refusal") return t(words.refusal)(step.code);
    const types = step.types.map((type) => t(recordWords[type].one));
    return t(words.act)(t(words.acts[step.act]), listText(types));
  };
  return `${time(step.at)}\u00A0${what()}`;
}

function yes(is: boolean): string {
  return t(is ? words.yes : words.no);
}

function number(value: number | undefined): string {
  return value === undefined ? t(words.unknown) : count(value);
}

function size(bytes: number | undefined): string {
  return bytes === undefined ? t(words.unknown) : fileSize(bytes);
}

function since(days: number | undefined): string {
  return days === undefined ? t(words.never) : t(words.days)(days);
}
