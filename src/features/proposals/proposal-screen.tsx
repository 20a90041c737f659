import { createMemo, createSignal, Index, type JSX, Show } from "solid-js";
import { addDays } from "#domain/day.ts";
import { shortDay } from "#i18n/calendar.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { PanesScreen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import type { Entry } from "#workspace/entry.ts";
import {
  answerLines,
  type ChangeLine,
  type DayLine,
  freshChanges,
  isChange,
  type MeetLine,
  type ProposedLine,
  type TextLine,
} from "#workspace/proposals.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { acceptedDay } from "./accepted-day.ts";
import { createLines } from "./lines.ts";
import { LineDuel, type LineChoice } from "./line-duel.tsx";
import { LineText } from "./line-text.tsx";
import { partsOf } from "./parts-of.ts";
import { readerName } from "./reader-name.ts";
import { words } from "./words.ts";

/** Days to organise a meeting that was asked for. */
const meetingDays = 7;

/** One proposal, line by line: what stands here beside what is proposed. */
export function ProposalScreen(props: {
  readonly proposal: Entry<"proposals">;
  readonly list: JSX.Element;
}) {
  const workspace = useWorkspace();
  const { directory, today } = workspace;
  const { run } = useUndoable();
  const [said, setSaid] = createSignal<Readonly<Record<string, LineChoice>>>({});
  /** Lines of all proposals have the same keys, and another one opens in the place of this one. */
  const placeOf = ({ key }: ProposedLine) => `${props.proposal.id} ${key}`;
  const [busy, setBusy] = createSignal(false);
  const known = createLines(() => props.proposal);
  const lines = () => known() ?? [];
  const open = createMemo(() => lines().filter(({ state }) => state === "open"));
  const duels = createMemo(() => open().filter(isDuel));
  const texts = createMemo(() => open().flatMap(textOf));
  const decided = createMemo(() => lines().filter(({ state }) => state !== "open"));
  const reader = createMemo(() => directory.find("readers", props.proposal.reader));
  const isTrusted = () => reader()?.trusted === true;
  const fresh = createMemo(() => freshChanges(lines()));
  const others = () => open().filter(isChange).length - fresh().length;

  /** A trusted reader's is chosen in advance, but never over what it has not seen. */
  const choiceOf = (line: ProposedLine): LineChoice | undefined => {
    const chosen = said()[placeOf(line)];
    if (chosen !== undefined || !isTrusted()) return chosen;
    return line.is === "meet" || (isChange(line) && line.isFresh) ? "accept" : undefined;
  };
  const chosen = (choice: LineChoice) => duels().filter((line) => choiceOf(line) === choice);

  async function answer(
    accepted: readonly ProposedLine[],
    refused: readonly ProposedLine[],
  ): Promise<void> {
    const { proposal } = props;
    setBusy(true);
    await run(
      async () => {
        const dayOf = (line: DayLine) => acceptedDay(workspace, line);
        const saved = await answerLines(workspace, proposal, {
          accepted,
          refused,
          meetingOf,
          dayOf,
        });
        setSaid({}); // not when a full device refused: what was chosen stays chosen
        return saved;
      },
      t(words.kept)(accepted.length, refused.length),
    );
    setBusy(false);
  }

  function meetingOf({ type, id, why }: MeetLine) {
    const asker = reader();
    const asked = directory.find(type, id);
    const name = asked === undefined ? t(words.meetingGone) : entryName(asked);
    return {
      what: t(words.organise)(readerName(directory, props.proposal), name, why),
      enterprise: type === "enterprises" ? id : asker?.enterprise,
      buyer: type === "buyers" ? id : asker?.buyer,
      dueOn: addDays(today(), meetingDays),
    };
  }

  async function trust(trusted: boolean): Promise<void> {
    const entry = reader();
    if (entry === undefined) return;
    const change = { type: "readers", id: entry.id, shown: entry.record } as const;
    await run(
      () => workspace.save([{ ...change, values: { trusted } }]),
      t(trusted ? words.trusted : words.untrusted),
    );
  }

  const sub = () =>
    dotted(
      t(words.sheetSub)(partsOf(props.proposal), props.proposal.edition ?? 0),
      props.proposal.made !== undefined && shortDay(props.proposal.made, today()),
    );
  return (
    <PanesScreen
      title={readerName(directory, props.proposal)}
      titleOnPhone
      place="exchanges"
      sub={sub()}
      back={{ href: links.proposals(), label: t(words.title) }}
      open
      list={props.list}
      foot={
        duels().length === 0 ? undefined : (
          <>
            <Button onClick={() => void answer([], duels())}>{t(words.refuseAll)}</Button>
            <Button
              kind="primary"
              disabled={chosen("accept").length + chosen("refuse").length === 0}
              busy={busy() ? t(words.keeping) : undefined}
              onClick={() => void answer(chosen("accept"), chosen("refuse"))}
            >
              {t(words.keep)}
            </Button>
            <Show when={chosen("accept").length + chosen("refuse").length === 0}>
              <span class="small muted reason">{t(words.chooseFirst)}</span>
            </Show>
          </>
        )
      }
    >
      <div class="pad flow narrow">
        <Show when={fresh().length > 0}>
          <div class="flow">
            <Button icon="check" onClick={() => void answer(fresh(), [])}>
              {t(words.acceptAll)(fresh().length)}
            </Button>
            <p class="small muted">{t(words.acceptAllWhy)(others())}</p>
          </div>
        </Show>
        {/* By place: what is worked out anew while somebody chooses leaves the choice under their finger. */}
        <Index each={duels()}>
          {(line) => (
            <LineDuel
              line={line()}
              chosen={choiceOf(line())}
              onChoose={(choice) => setSaid({ ...said(), [placeOf(line())]: choice })}
            />
          )}
        </Index>
        <Index each={texts()}>
          {(line) => <LineText line={line()} onRead={() => void answer([line()], [])} />}
        </Index>
        <Show when={duels().length > 0}>
          <p class="small muted">{t(words.promise)}</p>
          <Show when={reader()}>
            <SwitchLine checked={isTrusted()} onChange={(trusted) => void trust(trusted)}>
              <b>{t(words.trust)}</b>
              <br />
              <span class="small muted">{t(words.trustWhy)}</span>
            </SwitchLine>
          </Show>
        </Show>
        <Show when={decided().length > 0}>
          <section class="flow">
            <h2>{t(words.decided)}</h2>
            <Index each={decided().filter(isDuel)}>
              {(line) => <LineDuel line={line()} chosen={undefined} onChoose={() => {}} />}
            </Index>
            <Index each={decided().flatMap(textOf)}>{(line) => <LineText line={line()} />}</Index>
          </section>
        </Show>
        <Show when={known() !== undefined && open().length === 0 && reader()}>
          {(one) => (
            <NoteBox kind="ok">
              <p>
                {t(words.answerBack)}{" "}
                <a class="lk" href={links.publish([one().id])}>
                  {t(words.prepare)}
                </a>
              </p>
            </NoteBox>
          )}
        </Show>
        <HelpLink topic="propositions" />
      </div>
    </PanesScreen>
  );
}

function isDuel(line: ProposedLine): line is ChangeLine | MeetLine | DayLine {
  return line.is === "meet" || isChange(line);
}

function textOf(line: ProposedLine): readonly TextLine[] {
  return isDuel(line) ? [] : [line];
}
