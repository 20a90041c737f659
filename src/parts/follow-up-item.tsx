import { Show } from "solid-js";
import { dueState, overdueDays } from "#domain/follow-up-due.ts";
import { lateBy, relativeDay, weekdayDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { CheckButton } from "#ui/check-button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName, linkedName } from "./entry-name.ts";
import { followUpWords } from "./follow-up-words.ts";
import { links } from "./links.ts";
import { refusalText } from "./refusal.ts";

/** A promise on one plank: a tap on its box keeps that it was done, a tap on its words opens it. */
export function FollowUpItem(props: {
  readonly followUp: Entry<"followUps">;
  /** Who it is about goes without saying: the sheet that shows it. */
  readonly bare?: boolean | undefined;
}) {
  const { directory, pulse, today, save } = useWorkspace();
  const toasts = useToasts();
  const isDone = () => props.followUp.doneOn !== undefined;
  const what = () => entryName(props.followUp);

  async function toggle(): Promise<void> {
    const { id, record } = props.followUp;
    const done = !isDone();
    const values = { doneOn: done ? today() : null };
    try {
      const saved = await save([{ type: "followUps", id, shown: record, values }]);
      const text = t(done ? followUpWords.done : followUpWords.reopened);
      toasts.show({ text, undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  const about = () => {
    pulse.follow(["buyers", "enterprises", "members"]);
    const { buyer, enterprise, assignee } = props.followUp;
    const whom =
      buyer === undefined
        ? enterprise && linkedName(directory, "enterprises", enterprise)
        : linkedName(directory, "buyers", buyer);
    const who = assignee && linkedName(directory, "members", assignee);
    return (props.bare ? [who] : [whom, who]).filter(Boolean).join(" · ");
  };

  return (
    <Item
      start={
        <CheckButton
          label={t(isDone() ? followUpWords.markUndone : followUpWords.markDone)(what())}
          done={isDone()}
          onToggle={() => void toggle()}
        />
      }
      title={
        <a class="bare" href={links.followUp(props.followUp.id)}>
          <Name text={what()} />
        </a>
      }
      struck={isDone()}
      detail={
        <>
          <When followUp={props.followUp} />
          <Show when={about()}>
            {(text) => (
              <>
                {" · "}
                <Name text={text()} />
              </>
            )}
          </Show>
        </>
      }
    />
  );
}

function When(props: { readonly followUp: Entry<"followUps"> }) {
  const { today } = useWorkspace();
  const late = () => overdueDays(props.followUp, today());
  const text = () => {
    const { dueOn, doneOn } = props.followUp;
    if (doneOn !== undefined) return t(followUpWords.doneOn)(relativeDay(doneOn, today()));
    if (dueOn === undefined) return t(followUpWords.undated);
    const state = dueState(props.followUp, today());
    return state === "today" ? relativeDay(dueOn, today()) : weekdayDay(dueOn, today());
  };
  return (
    <Show when={late() > 0} fallback={<b class="when">{text()}</b>}>
      <b class="late">{lateBy(late())}</b>
    </Show>
  );
}
