import { For, Show } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { type RankedWish, type Rated, ratedFields } from "#domain/day-asks.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { meetingStateWords } from "#i18n/matchmaking-words.ts";
import { valueText } from "#i18n/value-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import type { ValueOption } from "#ui/value-choice.tsx";
import type { Directory } from "#workspace/directory.ts";
import type { DayLine } from "#workspace/proposals.ts";
import { words } from "./words.ts";

/** What a participant says of its day: whom it wants, whom it does not, what a meeting was worth. */
export function dayLegend(directory: Directory, line: DayLine): string {
  if (line.is === "wishes") return t(words.wishes)(linkedName(directory, "events", line.event));
  const name = nameOf(directory, line, line.other);
  if (line.is === "missed") return t(words.missed)(name);
  return t(line.is === "veto" ? words.veto : words.rating)(name);
}

export function dayOptions(
  directory: Directory,
  line: DayLine,
): readonly [ours: ValueOption, proposed: ValueOption] {
  const ours = t(line.isFresh ? words.ours : words.oursChanged);
  if (line.is === "veto") {
    const said = (isOn: boolean) => t(isOn ? words.vetoOn : words.vetoOff);
    return [
      { key: "refuse", value: said(line.current), nothing: !line.current, detail: ours },
      { key: "accept", value: said(line.value), detail: t(words.vetoSecret) },
    ];
  }
  if (line.is === "missed") {
    return [
      { key: "refuse", value: t(meetingStateWords[line.current]), detail: ours },
      { key: "accept", value: t(meetingStateWords[line.value]), detail: t(words.proposed) },
    ];
  }
  if (line.is === "rating") {
    const rated = (key: string, value: Rated, detail: string): ValueOption => {
      const text = ratedText(directory, value);
      return { key, value: text || t(words.nothing), nothing: text === "", detail };
    };
    return [
      rated("refuse", line.current ?? {}, ours),
      rated("accept", line.value, t(words.ratingApart)),
    ];
  }
  const list = (wishes: readonly RankedWish[]) => (
    <Wishes
      rows={wishes.map(({ id, why = "" }) => t(words.wish)(nameOf(directory, line, id), why))}
    />
  );
  const option = (wishes: readonly RankedWish[], key: string, detail: string): ValueOption =>
    wishes.length === 0
      ? { key, value: t(words.nothing), nothing: true, detail }
      : { key, value: list(wishes), detail };
  return [option(line.current, "refuse", ours), option(line.value, "accept", t(words.proposed))];
}

function Wishes(props: { readonly rows: readonly string[] }) {
  return (
    <For each={props.rows}>
      {(row, at) => (
        <>
          <Show when={at() > 0}>
            <span class="vh">{", "}</span>
            <br />
          </Show>
          {t(words.ranked)(at() + 1, row)}
        </>
      )}
    </For>
  );
}

function nameOf(directory: Directory, { side }: DayLine, other: string): string {
  return linkedName(directory, side === "enterprise" ? "buyers" : "enterprises", other);
}

/** « intérêt : fort · promis : essai · … ». */
function ratedText(directory: Directory, rated: Rated): string {
  const linked = (to: LinkTarget, id: string) => linkedName(directory, to, id);
  return dotted(
    ...ratedFields.map((field) => {
      const value = rated[field];
      const label = fieldLabel("ratings", field);
      return (
        value !== undefined && t(words.wish)(label, valueText("ratings", field, value, linked))
      );
    }),
  );
}
