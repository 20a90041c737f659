import { type Accessor, createSignal, type JSX, onCleanup, Show, untrack } from "solid-js";
import type { MeetingState } from "#domain/meeting.ts";
import { readMoney } from "#domain/money.ts";
import { interests, nextSteps, ratingFields } from "#domain/rating.ts";
import { sizeProblem } from "#domain/read-text.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { interestWords, meetingStateWords, nextStepWords } from "#i18n/matchmaking-words.ts";
import { problemText } from "#i18n/problem-text.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Saved } from "#workspace/workspace.ts";
import { DueDay } from "./due-day.tsx";
import { formWords } from "./form-words.ts";
import type { Link } from "./links.ts";
import { isPromise, type RatedText } from "./rated-text.ts";
import { ratingWords as words } from "./rating-words.ts";
import { refusalText } from "./refusal.ts";
import { CaptureScreen } from "./screen-capture.tsx";
import { useUndoable } from "./undoable.ts";
import { useLeave } from "./use-leave.ts";

/** A rating that is being written, for what is asked around it. */
export interface OpenRating<Text extends RatedText> {
  readonly text: Accessor<Text>;
  readonly set: (values: Partial<Text>) => void;
}

export interface RatingFormProps<Text extends RatedText> {
  readonly title: string;
  readonly meeting: Entry<"meetings">;
  readonly draftKey: string;
  /** What was typed before, and not saved. */
  readonly draft: Text | undefined;
  /** What stands. */
  readonly known: Text;
  /** What may have become of the meeting. */
  readonly states: readonly MeetingState[];
  /** Under the title, after where it was. */
  readonly about?: string;
  /** Before what is asked of a meeting that was held, and after it. */
  readonly above?: (open: OpenRating<Text>) => JSX.Element;
  readonly below: (open: OpenRating<Text>) => JSX.Element;
  readonly home: Link;
  /** By how many bytes what leaves of it is more than a file carries. */
  readonly tooLongToTell?: (text: Text) => number;
  /** Gives the way back, and what is said of it. */
  readonly onSave: (text: Text) => Promise<Pick<Saved, "undo"> & { readonly said: string }>;
}

/** What one side made of a meeting, in twenty seconds. What is typed stays as a draft until it is saved. */
export function RatingForm<Text extends RatedText>(props: RatingFormProps<Text>) {
  const drafts = useDrafts();
  const leave = useLeave();
  const { tell } = useUndoable();
  // None of them changes while the form is open.
  const { meeting, draftKey, draft, known } = untrack(() => ({ ...props }));
  const [text, setText] = createSignal<Text>({ ...known, ...draft });
  const [isKept, setIsKept] = createSignal(draft !== undefined);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  onCleanup(() => void drafts.flush().catch(() => undefined));

  function set(values: Partial<RatedText>): void {
    const next = setText((before) => ({ ...before, ...values }));
    drafts
      .keep(draftKey, next, [`meetings/${meeting.id}`])
      .then(() => setIsKept(true))
      .catch(() => undefined);
  }
  const open: OpenRating<Text> = { text, set };
  const amountProblem = () => {
    const [problem] = readMoney(text().amount).problems;
    return problem && { text: problemText(problem), weight: problem.weight };
  };

  /** Pasted, perhaps: nothing is cut in silence, and no file could carry it. */
  const tooLong = (field: "needFound" | "note") => {
    const problem = sizeProblem(ratingFields[field], text()[field].trim());
    return problem && { text: problemText(problem), weight: problem.weight };
  };
  const noteProblem = () => {
    const over = props.tooLongToTell?.(text()) ?? 0;
    if (over === 0) return tooLong("note");
    return {
      text: problemText({ code: "text.long", weight: "stop", over }),
      weight: "stop" as const,
    };
  };
  const problems = () => [amountProblem(), tooLong("needFound"), noteProblem()];

  async function save(): Promise<void> {
    const isStopped = problems().some((one) => one?.weight === "stop");
    if (text().status === "held" && isStopped) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const saved = await props.onSave(text());
      await drafts.remove(draftKey);
      leave(props.home);
      tell(saved, saved.said);
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={props.title}
      draftKept={isKept()}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      onClose={() => leave(props.home)}
      onSubmit={() => void save()}
    >
      <RefusalBox text={refused()} />
      <p class="small muted">
        {dotted(
          meeting.round !== undefined && t(words.round)(meeting.round),
          meeting.table !== undefined && t(words.table)(meeting.table),
          props.about,
        )}
      </p>
      <ChipGroup
        legend={t(words.happened)}
        choices={props.states.map((value) => ({ value, label: t(meetingStateWords[value]) }))}
        chosen={text().status}
        onChoose={(status) => set({ status })}
      />
      <Show when={text().status === "held"}>
        {props.above?.(open)}
        <ChipGroup
          legend={t(words.interest)}
          choices={interests.map((value) => ({ value, label: t(interestWords[value]) }))}
          chosen={text().interest || undefined}
          onChoose={(interest) => set({ interest })}
          onClear={() => set({ interest: "" })}
        />
        <ChipGroup
          legend={t(words.promised)}
          choices={nextSteps.map((value) => ({ value, label: t(nextStepWords[value]) }))}
          chosen={text().next || undefined}
          onChoose={(next) => set({ next })}
          onClear={() => set({ next: "" })}
        />
        <Show when={isPromise(text())}>
          <DueDay value={text().dueOn} onChoose={(dueOn) => set({ dueOn })} />
        </Show>
        <TextField
          label={t(words.amount)}
          aside={t(formWords.optional)}
          inputmode="decimal"
          figures
          value={text().amount}
          problem={amountProblem()}
          onInput={(amount) => set({ amount })}
        />
        <TextField
          label={t(words.needFound)}
          aside={t(formWords.optional)}
          value={text().needFound}
          problem={tooLong("needFound")}
          onInput={(needFound) => set({ needFound })}
        />
        <TextArea
          label={t(words.note)}
          aside={t(formWords.optional)}
          rows={3}
          value={text().note}
          problem={noteProblem()}
          onInput={(note) => set({ note })}
        />
        {props.below(open)}
      </Show>
    </CaptureScreen>
  );
}
