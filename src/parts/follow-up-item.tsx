import { lazy, Show, Suspense } from "solid-js";
import type { Day } from "#domain/day.ts";
import { dueState, overdueDays } from "#domain/follow-up-due.ts";
import { lateBy, relativeDay, weekdayDay } from "#i18n/calendar.ts";
import { dot, dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { CheckButton } from "#ui/check-button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName, linkedName } from "./entry-name.ts";
import { followUpWords } from "./follow-up-words.ts";
import { links } from "./links.ts";
import { useUndoable } from "./undoable.ts";

const MilestoneLine = lazy(async () => ({
  default: (await import("./milestone-line.tsx")).MilestoneLine,
}));

/**
 * A promise on one plank: a tap on its box keeps that it was done, a tap on its words opens it. The
 * follow-up of a meeting has its answers instead of a box.
 */
export function FollowUpItem(props: {
  readonly followUp: Entry<"followUps">;
  /** Who it is about goes without saying: the sheet that shows it. */
  readonly bare?: boolean | undefined;
}) {
  const { directory, pulse } = useWorkspace();
  const what = () => entryName(props.followUp);
  const isMilestone = () => props.followUp.milestone !== undefined;
  const toggle = useToggleDone();

  const about = () => {
    pulse.follow(["buyers", "enterprises", "members"]);
    const { buyer, enterprise, assignee } = props.followUp;
    const whom =
      buyer === undefined
        ? enterprise && linkedName(directory, "enterprises", enterprise)
        : linkedName(directory, "buyers", buyer);
    const other = isMilestone() && enterprise && linkedName(directory, "enterprises", enterprise);
    const who = assignee && linkedName(directory, "members", assignee);
    return dotted(!props.bare && whom, !props.bare && other, who);
  };

  return (
    <Item
      start={
        <Show when={!isMilestone()}>
          <CheckButton
            label={t(isDone(props.followUp) ? followUpWords.markUndone : followUpWords.markDone)(
              what(),
            )}
            done={isDone(props.followUp)}
            onToggle={() => toggle(props.followUp)}
          />
        </Show>
      }
      title={
        <a class="bare" href={links.followUp(props.followUp.id)}>
          <Name text={what()} />
        </a>
      }
      struck={isDone(props.followUp) && !isMilestone()}
      detail={
        <>
          <When followUp={props.followUp} />
          <Show when={about()}>
            {(text) => (
              <>
                {dot}
                <Name text={text()} />
              </>
            )}
          </Show>
        </>
      }
    >
      <Show when={isMilestone()}>
        <Suspense>
          <MilestoneLine followUp={props.followUp} />
        </Suspense>
      </Show>
    </Item>
  );
}

/** A tap: it is done, or it is to be done after all. */
export function useToggleDone(): (followUp: Entry<"followUps">) => void {
  const { save, today } = useWorkspace();
  const { run } = useUndoable();
  return (followUp) => {
    const { id, record: shown } = followUp;
    const values = { doneOn: isDone(followUp) ? null : today() };
    const said = isDone(followUp) ? followUpWords.reopened : followUpWords.done;
    void run(() => save([{ type: "followUps", id, shown, values }]), t(said));
  };
}

export function isDone({ doneOn }: Entry<"followUps">): boolean {
  return doneOn !== undefined;
}

/** « en retard de 2 jours », « aujourd’hui », « vendredi 27 novembre », « faite hier ». */
export function When(props: { readonly followUp: Entry<"followUps"> }) {
  const { today } = useWorkspace();
  const late = () => overdueDays(props.followUp, today());
  return (
    <Show when={late() > 0} fallback={<b class="when">{whenText(props.followUp, today())}</b>}>
      <b class="late">{lateBy(late())}</b>
    </Show>
  );
}

function whenText(followUp: Entry<"followUps">, today: Day): string {
  const { dueOn, doneOn } = followUp;
  if (doneOn !== undefined) return t(followUpWords.doneOn)(relativeDay(doneOn, today));
  if (dueOn === undefined) return t(followUpWords.undated);
  const isToday = dueState(followUp, today) === "today";
  return isToday ? relativeDay(dueOn, today) : weekdayDay(dueOn, today);
}
