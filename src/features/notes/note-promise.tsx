import { createSignal, Show } from "solid-js";
import { isDay } from "#domain/day.ts";
import { doers, type PromiseKind } from "#domain/follow-up.ts";
import { promiseDays } from "#domain/promise-days.ts";
import { doerWords, promiseDayWords, promiseKindWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { LinkPicker } from "#parts/link-picker.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { usualWhat } from "./note-changes.ts";
import type { NoteDraft } from "./note-draft.ts";
import { words } from "./words.ts";

const kinds: readonly PromiseKind[] = ["quote", "document", "trial", "visit", "other"];

/** What was promised, by whom, by when: it becomes a follow-up. */
export function NotePromise(props: { readonly draft: NoteDraft }) {
  const { today, directory } = useWorkspace();
  const [picking, setPicking] = createSignal(false);
  const days = promiseDays(today());
  const isOther = () =>
    props.draft.text.dueOn !== "" && days.every(({ on }) => on !== props.draft.text.dueOn);
  const [otherDay, setOtherDay] = createSignal(isOther());
  const chosenDay = () =>
    otherDay() ? undefined : days.find(({ on }) => on === props.draft.text.dueOn)?.code;

  return (
    <>
      <ChipGroup
        legend={t(words.promised)}
        choices={kinds.map((value) => ({ value, label: t(promiseKindWords[value]) }))}
        chosen={props.draft.text.promise || undefined}
        onChoose={(promise) => props.draft.set({ promise })}
        onClear={() => props.draft.set({ promise: "" })}
      />
      <Show when={props.draft.text.promise !== ""}>
        <ChipGroup
          legend={t(words.byWhom)}
          choices={doers.map((value) => ({ value, label: t(doerWords[value]) }))}
          chosen={props.draft.text.doer}
          onChoose={(doer) => props.draft.set({ doer })}
        />
        <ChipGroup
          legend={t(words.before)}
          choices={days.map(({ code }) => ({ value: code, label: t(promiseDayWords[code]) }))}
          chosen={chosenDay()}
          onChoose={(code) => {
            setOtherDay(false);
            props.draft.set({ dueOn: days.find((one) => one.code === code)?.on ?? "" });
          }}
          more={
            <button
              type="button"
              class="chip"
              aria-pressed={otherDay()}
              onClick={() => setOtherDay(true)}
            >
              {t(words.otherDay)}
            </button>
          }
        />
        <Show when={otherDay()}>
          <TextField
            label={t(words.otherDayField)}
            type="date"
            value={props.draft.text.dueOn}
            onInput={(on) => props.draft.set({ dueOn: isDay(on) ? on : "" })}
          />
        </Show>
        <TextField
          label={t(words.what)}
          value={props.draft.text.what}
          hint={t(words.usualWhat)(usualWhat(props.draft.text.promise || "other"))}
          onInput={(what) => props.draft.set({ what })}
        />
        <RowPicker
          label={t(words.assignee)}
          value={
            props.draft.text.assignee === ""
              ? undefined
              : linkedName(directory, "members", props.draft.text.assignee)
          }
          empty={t(words.choose)}
          onClick={() => setPicking(true)}
        />
        <Show when={picking()}>
          <LinkPicker
            to="members"
            chosen={[props.draft.text.assignee]}
            onChoose={(assignee) => {
              props.draft.set({ assignee });
              setPicking(false);
            }}
            onClose={() => setPicking(false)}
          />
        </Show>
      </Show>
    </>
  );
}
