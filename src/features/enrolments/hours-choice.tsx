import { createMemo, Show } from "solid-js";
import { isClock } from "#domain/clock.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { useUndoable } from "#parts/undoable.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Who comes late or leaves early, at the hours at which rounds begin: one tap, and another to take it back. */
export function HoursChoice(props: {
  readonly enrolment: Entry<"enrolments">;
  readonly name: string;
}) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const rounds = createQuery(["events"], (directory) => {
    const event = directory.find("events", props.enrolment.event);
    return event === undefined ? [] : roundsOf(event);
  });
  const hours = createMemo(() => {
    const { arrivesAt, leavesAt } = props.enrolment;
    const all = [
      ...rounds()
        .slice(1)
        .map(({ from }) => from),
      arrivesAt,
      leavesAt,
    ];
    return [...new Set(all.filter((one) => one !== undefined))].toSorted();
  });
  const choices = (none: string, fits: (at: string) => boolean) => [
    { value: "", label: none },
    ...hours()
      .filter(fits)
      .map((at) => ({ value: at as string, label: clockText(at) })),
  ];

  function choose(field: "arrivesAt" | "leavesAt", value: string): void {
    const { id, record } = props.enrolment;
    const at = isClock(value) ? value : null;
    const said =
      at === null
        ? t(field === "arrivesAt" ? words.thereFromStart : words.thereToEnd)(props.name)
        : t(field === "arrivesAt" ? words.arrives : words.leaves)(props.name, clockText(at));
    const values = { [field]: at };
    void run(() => workspace.save([{ type: "enrolments", id, shown: record, values }]), said);
  }

  return (
    <Show when={rounds().length > 1}>
      <div class="flow">
        <ChipGroup
          legend={t(words.arrivesAt)}
          choices={choices(t(words.fromStart), (at) => at < (props.enrolment.leavesAt ?? "24"))}
          chosen={props.enrolment.arrivesAt ?? ""}
          onChoose={(value) => choose("arrivesAt", value)}
        />
        <ChipGroup
          legend={t(words.leavesAt)}
          choices={choices(t(words.toEnd), (at) => at > (props.enrolment.arrivesAt ?? ""))}
          chosen={props.enrolment.leavesAt ?? ""}
          onChoose={(value) => choose("leavesAt", value)}
        />
      </div>
    </Show>
  );
}
