/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/control-has-associated-label -- the ARIA grid pattern: the table is walked with arrows, each cell holds its own words */
import { createMemo, createSignal, For, Match, Show, Switch } from "solid-js";
import { type HandMove, handMoves } from "#domain/scheduling/hand-move.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import { type DayInput, isPrinted } from "#parts/day-input.ts";
import { ForInParts } from "#parts/for-in-parts.tsx";
import { links } from "#parts/links.ts";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Icon } from "#ui/icon.tsx";
import { Plate } from "#ui/plate.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { moveMeeting } from "./move-meeting.ts";
import type { Names } from "./names.ts";
import { PlanKey } from "./plan-key.tsx";
import { LooseButton } from "./printed-round.tsx";
import { cannotText, plannedDay } from "./planned-day.ts";
import { words } from "./words.ts";

interface GridProps {
  readonly input: DayInput;
  readonly names: Names;
  /** The meeting in hand. */
  readonly chosen: Meeting | undefined;
}

/** Tables in rows, rounds in columns. Arrows move, Enter takes and drops, Esc lets go. */
export function PlanGrid(props: GridProps) {
  const go = useGo();
  const [at, setAt] = createSignal({ row: 0, column: 0 });
  const rows = createMemo(() => {
    const placed = Map.groupBy(props.input.today, ({ buyer }) => buyer);
    return props.input.roster.buyer
      .map(({ sheet, enrolment }) => {
        const meetings = placed.get(sheet.id) ?? [];
        return { id: sheet.id, meetings, table: tableNow(enrolment.table, meetings) };
      })
      .toSorted((a, b) => (a.table || Infinity) - (b.table || Infinity));
  });
  /** What a change leaves as it was is not drawn again: a thousand cells. */
  const rowOf = createMemo(() => new Map(rows().map((row) => [row.id, row])));
  const moves = createMemo(() => {
    const { chosen } = props;
    const isFree = chosen !== undefined && !isPrinted(props.input, chosen.round);
    const list = isFree ? handMoves(plannedDay(props.input), chosen) : [];
    return new Map(list.map((move) => [move.round, move]));
  });

  function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
    const { row, column } = at();
    const steps: Partial<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
    };
    const step = steps[event.key];
    if (event.key === "Escape" && props.chosen !== undefined) {
      go(links.schedule(props.input.event.id), { replace: true });
    } else if (step === undefined) return;
    else {
      const next = {
        row: Math.max(0, Math.min(rows().length - 1, row + step[0])),
        column: Math.max(0, Math.min(props.input.rounds.length - 1, column + step[1])),
      };
      setAt(next);
      event.currentTarget
        .querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)
        ?.focus();
    }
    event.preventDefault();
  }

  return (
    <div class="wide-only plan-wrap">
      <table
        class="plan"
        style={{ "--rounds": props.input.rounds.length }}
        role="grid"
        aria-label={t(words.grid)}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t(words.buyerAndTable)}</span>
            </th>
            <For each={props.input.rounds}>
              {({ number, lost }) => (
                <th scope="col">
                  {number}
                  <small>{lost ? t(words.notHeld) : props.names.hour(number - 1)}</small>
                  <Show when={isPrinted(props.input, number - 1)}>
                    <LooseButton input={props.input} round={number - 1} small />
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <ForInParts each={rows().map(({ id }) => id)} some={3}>
            {(id, row) => {
              const table = () => rowOf().get(id)?.table ?? 0;
              const meetings = () => rowOf().get(id)?.meetings;
              return (
                <tr>
                  <th scope="row">
                    <Show when={table() > 0}>
                      <Plate table={table()} label={t(words.table)(String(table()))} />
                    </Show>
                    <span class="clamp" title={props.names.of(id)}>
                      {props.names.of(id)}
                    </span>
                  </th>
                  <For each={props.input.rounds.map(({ number }) => number)}>
                    {(number, column) => (
                      <Cell
                        {...props}
                        name={`${row()} ${column()}`}
                        isReached={at().row === row() && at().column === column()}
                        onReach={() => setAt({ row: row(), column: column() })}
                        meeting={meetings()?.find(({ round }) => round === number - 1)}
                        move={props.chosen?.buyer === id ? moves().get(number - 1) : undefined}
                        round={number - 1}
                      />
                    )}
                  </For>
                </tr>
              );
            }}
          </ForInParts>
        </tbody>
      </table>
      <PlanKey />
    </div>
  );
}

/** Its own, or where it sits since that one is gone. */
function tableNow(own: number | undefined, meetings: readonly Meeting[]): number {
  const isThere = meetings.length === 0 || meetings.some(({ table }) => Number(table) === own);
  return own !== undefined && isThere ? own : Number(meetings.at(-1)?.table ?? 0);
}

interface CellProps extends GridProps {
  readonly name: string;
  readonly round: number;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly meeting: Meeting | undefined;
  /** What it takes to hold the meeting in hand here. */
  readonly move: HandMove | undefined;
}

function Cell(props: CellProps) {
  const workspace = useWorkspace();
  const go = useGo();
  const { run } = useUndoable();
  const record = () => props.meeting && props.input.records.get(pairKey(props.meeting));
  const isChosen = () => props.meeting !== undefined && props.meeting === props.chosen;
  const isDone = () => record()?.status === "held" || props.input.begun.includes(props.round);
  const possible = () => (props.move && "others" in props.move ? props.move : undefined);
  const why = () => (props.move && "why" in props.move ? props.move.why : undefined);
  const reason = () => {
    const found = why();
    return found && cannotText(found, props.names);
  };
  const isLost = () => props.input.day.lost?.includes(props.round) === true;
  const name = () => {
    if (props.meeting !== undefined) return props.names.of(props.meeting.enterprise);
    return t(isLost() ? words.notHeld : words.free);
  };
  const reach = () => ({
    "data-cell": props.name,
    tabIndex: props.isReached ? 0 : -1,
    onFocus: () => props.onReach(),
  });

  function drop(): void {
    const [move, chosen] = [possible(), props.chosen];
    if (move === undefined || chosen === undefined) return;
    const { input } = props;
    void run(() => moveMeeting(workspace, input, chosen, move), t(words.moved));
  }
  const take = () =>
    go(links.schedule(props.input.event.id, isChosen() ? undefined : record()?.id), {
      replace: true,
    });

  return (
    <td
      class="cell"
      classList={{
        done: isDone(),
        sel: isChosen(),
        can: possible() !== undefined,
        no: why() !== undefined || (isLost() && props.meeting === undefined),
        free: props.meeting === undefined,
      }}
      aria-selected={isChosen() ? "true" : undefined}
    >
      <Switch
        fallback={
          <span {...reach()} title={reason()}>
            <span class="clamp">{name()}</span>
          </span>
        }
      >
        <Match when={possible()}>
          {(move) => (
            <button type="button" {...reach()} onClick={drop}>
              {t(move().others.length === 0 ? words.here : words.swap)}
            </button>
          )}
        </Match>
        <Match when={props.meeting !== undefined && why() === undefined}>
          <button type="button" {...reach()} onClick={take}>
            <span class="clamp" title={name()}>
              {name()}
            </span>
            <Show when={record()?.pinned}>
              <Icon name="pin" />
              <span class="vh">{t(words.pinned)}</span>
            </Show>
          </button>
        </Match>
      </Switch>
    </td>
  );
}
