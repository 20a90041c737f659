import { Show } from "solid-js";
import { dueState } from "#domain/follow-up-due.ts";
import { outcomeWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { OutcomeChips } from "./outcome-chips.tsx";
import { pairName } from "./pair-name.ts";

/** Under the follow-up of a meeting: its answers once news is due, or what was answered. */
export function MilestoneLine(props: { readonly followUp: Entry<"followUps"> }) {
  const { directory, today } = useWorkspace();
  const state = () => dueState(props.followUp, today());
  return (
    <Show
      when={state() === "done"}
      fallback={
        <Show when={state() !== "later"}>
          <OutcomeChips followUp={props.followUp} about={pairName(directory, props.followUp)} />
        </Show>
      }
    >
      <Show when={props.followUp.outcome}>
        {(outcome) => <span class="d">{t(outcomeWords[outcome()])}</span>}
      </Show>
    </Show>
  );
}
