import { createSignal, For, onCleanup, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { byLatest } from "#domain/interaction.ts";
import { readMoney } from "#domain/money.ts";
import { interests, nextSteps } from "#domain/rating.ts";
import { t } from "#i18n/language.ts";
import { interestWords, nextStepWords } from "#i18n/matchmaking-words.ts";
import { problemText } from "#i18n/problem-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { otherSide, type Self, typeOfSide } from "#parts/for-me.ts";
import { formWords } from "#parts/form-words.ts";
import { links } from "#parts/links.ts";
import { noteStart } from "#parts/note-item.tsx";
import { ownRating, ratingOf } from "#parts/rated-meeting.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useLeave } from "#parts/use-leave.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { Ask } from "#workspace/asks.ts";
import { changeAsk, toRating } from "#workspace/day-asks.ts";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DueDay } from "./due-day.tsx";
import { type MyRatingText, type Prepared, textOf, toKeep, toTell } from "./my-rating.ts";
import { words } from "./words.ts";

interface FormProps {
  readonly meeting: Entry<"meetings">;
  readonly self: Self;
  readonly draftKey: string;
  readonly before: { readonly draft: MyRatingText | undefined; readonly asks: readonly Ask[] };
}

export function MyRatingForm(props: FormProps) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const leave = useLeave();
  const { tell } = useUndoable();
  // None of them changes while the form is open.
  const { meeting, self, draftKey, before } = untrack(() => ({ ...props }));
  const known = ratingOf(workspace, meeting, self.side);
  const other = meeting[otherSide[self.side]] ?? "";
  /** Written on this phone about whom one met. */
  const prepared = createQuery(["interactions"], (directory): readonly Prepared[] =>
    directory
      .linked("interactions", self.side === "enterprise" ? "buyer" : "enterprises", other)
      .filter((note) => note.event === meeting.event)
      .toSorted(byLatest)
      .map((note) => ({ id: note.id, text: noteStart(note, Infinity) })),
  );
  const [text, setText] = createStore<MyRatingText>(
    before.draft ?? untrack(() => textOf(known, before.asks, meeting.id, prepared())),
  );
  const [isKept, setIsKept] = createSignal(before.draft !== undefined);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  onCleanup(() => void drafts.flush().catch(() => undefined));

  function set(values: Partial<MyRatingText>): void {
    setText(values);
    drafts
      .keep(draftKey, { ...text }, [`meetings/${meeting.id}`])
      .then(() => setIsKept(true))
      .catch(() => undefined);
  }
  const amountProblem = () => {
    const [problem] = readMoney(text.amount).problems;
    return problem && { text: problemText(problem), weight: problem.weight };
  };
  const isPromise = () => text.next !== "" && text.next !== "none";
  const toSay = () => toTell(text, prepared());
  const name = () => linkedName(workspace.directory, typeOfSide[otherSide[self.side]], other);
  const home = () => links.event(meeting.event ?? "");

  async function save(): Promise<void> {
    if (amountProblem()?.weight === "stop") return;
    setBusy(true);
    setRefused(undefined);
    try {
      const rated = ownRating(workspace, meeting, self.side, toKeep(text));
      const saved = await saveJoined(workspace, rated);
      const said = toSay();
      const told =
        Object.keys(said).length > 0
          ? await changeAsk(workspace, (asks) => toRating(asks, meeting.id, said))
          : undefined;
      await drafts.remove(draftKey);
      leave(home());
      const undo = async () => {
        await told?.undo();
        await saved.undo();
      };
      tell({ undo }, t(told === undefined ? words.savedHere : words.saved));
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={name()}
      draftKept={isKept()}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      onClose={() => leave(home())}
      onSubmit={() => void save()}
    >
      <RefusalBox text={refused()} />
      <Show when={meeting.round}>
        {(round) => (
          <p class="small muted">{t(words.ratingSeat)(round(), String(meeting.table ?? ""))}</p>
        )}
      </Show>
      <ChipGroup
        legend={t(words.interest)}
        choices={interests.map((value) => ({ value, label: t(interestWords[value]) }))}
        chosen={text.interest || undefined}
        onChoose={(interest) => set({ interest })}
        onClear={() => set({ interest: "" })}
      />
      <ChipGroup
        legend={t(words.promised)}
        choices={nextSteps.map((value) => ({ value, label: t(nextStepWords[value]) }))}
        chosen={text.next || undefined}
        onChoose={(next) => set({ next })}
        onClear={() => set({ next: "" })}
      />
      <Show when={isPromise()}>
        <DueDay value={text.dueOn} onChoose={(dueOn) => set({ dueOn })} />
      </Show>
      <TextField
        label={t(words.amount)}
        aside={t(formWords.optional)}
        inputmode="decimal"
        figures
        value={text.amount}
        problem={amountProblem()}
        onInput={(amount) => set({ amount })}
      />
      <TextArea
        label={t(words.note)}
        aside={t(formWords.optional)}
        rows={3}
        value={text.note}
        onInput={(note) => set({ note })}
      />
      <SwitchLine checked={text.isShared} onChange={(isShared) => set({ isShared })}>
        <b>{t(words.share)}</b>
        <br />
        <span class="small muted">{t(words.shareWhy)}</span>
      </SwitchLine>
      <For each={prepared()}>
        {(note) => (
          <SwitchLine
            checked={text.prepared.includes(note.id)}
            onChange={(isShared) => {
              const others = text.prepared.filter((id) => id !== note.id);
              set({ prepared: isShared ? [...others, note.id] : others });
            }}
          >
            <b>{t(words.sharePrepared)}</b>
            <br />
            <span class="small muted">{note.text}</span>
          </SwitchLine>
        )}
      </For>
      <NoteBox kind="info">
        <p>{t(words.apart)}</p>
      </NoteBox>
    </CaptureScreen>
  );
}
