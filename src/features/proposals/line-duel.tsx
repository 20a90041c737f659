import { Show } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { State } from "#ui/state.tsx";
import { DuelChoice, type ValueOption } from "#ui/value-choice.tsx";
import type { ChangeLine, DayLine, MeetLine } from "#workspace/proposals.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { dayLegend, dayOptions } from "./line-day.tsx";
import { words } from "./words.ts";

export type LineChoice = "accept" | "refuse";

/** What stands here and what is proposed, side by side; a decided line says how it was decided. */
export function LineDuel(props: {
  readonly line: ChangeLine | MeetLine | DayLine;
  readonly chosen: LineChoice | undefined;
  readonly onChoose: (choice: LineChoice) => void;
}) {
  const { directory } = useWorkspace();
  const legend = () => {
    const { line } = props;
    if (line.is === "meet") return t(words.aMeeting);
    if (line.is !== "change") return dayLegend(directory, line);
    const label = fieldLabel(line.type, line.field);
    const sheet = directory.find(line.type, line.id);
    return line.type === "offers" && sheet !== undefined ? dotted(entryName(sheet), label) : label;
  };
  const options = (): readonly [ours: ValueOption, proposed: ValueOption] =>
    props.line.is === "meet"
      ? meetOptions(props.line)
      : props.line.is === "change"
        ? changeOptions(props.line)
        : dayOptions(directory, props.line);

  function meetOptions({ type, id, why }: MeetLine): readonly [ValueOption, ValueOption] {
    const sheet = directory.find(type, id);
    const name = sheet === undefined ? t(words.meetingGone) : entryName(sheet);
    const value = (
      <>
        {t(words.meetingWith)(name)}
        <Show when={why !== ""}>
          <br />
          <span class="long-value">{why}</span>
        </Show>
      </>
    );
    return [
      { key: "refuse", value: t(words.nothing), nothing: true, detail: t(words.noMeeting) },
      { key: "accept", value, detail: t(words.toOrganise) },
    ];
  }

  function changeOptions(line: ChangeLine): readonly [ValueOption, ValueOption] {
    const { type, field, current, value, isFresh } = line;
    const nameOf = (to: LinkTarget, id: string) => linkedName(directory, to, id);
    const figures = ["phone", "neq", "postalCode", "day", "cents"].includes(
      fieldsOf(type)[field]?.kind ?? "",
    );
    const said = (one: ChangeLine["value"], key: LineChoice, detail: string): ValueOption => {
      const isEmpty = one === null || one === "" || (Array.isArray(one) && one.length === 0);
      const text = isEmpty ? t(words.nothing) : valueText(type, field, one, nameOf);
      return { key, value: text, nothing: isEmpty, figures: figures && !isEmpty, detail };
    };
    return [
      said(current, "refuse", t(isFresh ? words.ours : words.oursChanged)),
      said(value, "accept", t(words.proposed)),
    ];
  }

  return (
    <Show
      when={props.line.state === "open"}
      fallback={
        <p>
          <b>{legend()}</b>
          {"\u00A0: "}
          {options()[1].value}{" "}
          <State
            shape={props.line.state === "accepted" ? "ok" : "ici"}
            tone={props.line.state === "accepted" ? "ok" : "here"}
          >
            {t(props.line.state === "accepted" ? words.accepted : words.refused)}
          </State>
        </p>
      }
    >
      <DuelChoice
        legend={legend()}
        options={options()}
        chosen={props.chosen}
        onChoose={(key) => props.onChoose(key === "accept" ? "accept" : "refuse")}
      />
    </Show>
  );
}
