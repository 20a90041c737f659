import { outcomes } from "#domain/follow-up.ts";
import { outcomeWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import type { Entry } from "#workspace/entry.ts";
import { meetingNewsWords } from "./meeting-news-words.ts";
import "./outcome-chips.css";
import { useAnswer } from "./use-answer.ts";

/** Where a meeting stands, in one tap. A tap on what is chosen takes it back. */
export function OutcomeChips(props: {
  readonly followUp: Entry<"followUps">;
  /** Whom it is about, for who cannot see the line above. */
  readonly about?: string;
}) {
  const answer = useAnswer();
  return (
    <div class="outcomes">
      <ChipGroup
        legend={
          props.about === undefined
            ? t(meetingNewsWords.where)
            : t(meetingNewsWords.whereOf)(props.about)
        }
        hiddenLegend={props.about !== undefined}
        choices={outcomes.map((value) => ({ value, label: t(outcomeWords[value]) }))}
        chosen={props.followUp.outcome}
        onChoose={(outcome) => answer(props.followUp, outcome)}
        onClear={() => answer(props.followUp, undefined)}
      />
    </div>
  );
}
