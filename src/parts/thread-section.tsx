import { createSignal, Match, Show, Switch } from "solid-js";
import { dueState, overdueDays } from "#domain/follow-up-due.ts";
import { sortThread } from "#domain/thread.ts";
import { lateBy, relativeDay, weekdayDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { outcomeWords } from "#i18n/follow-up-words.ts";
import { printing } from "#ui/printing.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { Thread, ThreadItem } from "#ui/thread.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName, linkedName } from "./entry-name.ts";
import { links } from "./links.ts";
import { threadWords } from "./thread-words.ts";

type Of = { readonly type: "buyers" | "enterprises"; readonly id: string };

type Trace = Entry<"interactions"> | Entry<"followUps">;

/** Traces shown at first, and how many of them ask for news. */
const most = 12;
const mostNews = 3;

/** « Le fil »: promises first, then what happened, the latest first. */
export function ThreadSection(props: { readonly of: Of }) {
  const { today } = useWorkspace();
  const [isWhole, setIsWhole] = createSignal(false);
  // Four a meeting, up to half a year ahead: the thread begins with what is near.
  const isNear = (one: Entry<"followUps">) =>
    one.milestone === undefined || dueState(one, today()) !== "later";
  const traces = createQuery(
    ["interactions", "followUps", "buyers", "enterprises"],
    (directory) => {
      const { type, id } = props.of;
      const notes = directory.linked(
        "interactions",
        type === "buyers" ? "buyer" : "enterprises",
        id,
      );
      const promises = directory.linked(
        "followUps",
        type === "buyers" ? "buyer" : "enterprise",
        id,
      );
      return sortThread<Trace>([...notes, ...promises.filter(isNear)]);
    },
  );
  const shown = () => (isWhole() || printing() ? traces() : atFirst(traces()));
  return (
    <section>
      <SectionHead
        title={t(threadWords.title)}
        count={traces().length === 0 ? undefined : t(threadWords.traces)(traces().length)}
      />
      <Show when={traces().length > 0} fallback={<p class="small muted">{t(threadWords.empty)}</p>}>
        <Thread items={shown()}>
          {(trace) => (
            <Switch>
              <Match when={trace.type === "followUps" && trace}>
                {(promise) => <Promised promise={promise()} of={props.of} />}
              </Match>
              <Match when={trace.type === "interactions" && trace}>
                {(note) => <Noted note={note()} of={props.of} />}
              </Match>
            </Switch>
          )}
        </Thread>
        <Show when={traces().length > shown().length}>
          <button type="button" class="btn plain" onClick={() => setIsWhole(true)}>
            {t(threadWords.older)(traces().length - shown().length)}
          </button>
        </Show>
      </Show>
    </section>
  );
}

/** After a day of ten meetings their news would push all that is known out of sight. */
function atFirst(traces: readonly Trace[]): readonly Trace[] {
  let news = 0;
  return traces
    .filter((one) => {
      const isNews =
        one.type === "followUps" && one.milestone !== undefined && one.doneOn === undefined;
      if (isNews) news += 1;
      return !isNews || news <= mostNews;
    })
    .slice(0, most);
}

function Promised(props: { readonly promise: Entry<"followUps">; readonly of: Of }) {
  const { directory, pulse, today } = useWorkspace();
  const late = () => overdueDays(props.promise, today());
  const when = () => {
    const { dueOn, doneOn, milestone } = props.promise;
    // Nobody promised to ask.
    if (milestone !== undefined)
      return doneOn === undefined
        ? dueOn && weekdayDay(dueOn, today())
        : relativeDay(doneOn, today());
    if (doneOn !== undefined) return t(threadWords.done)(relativeDay(doneOn, today()));
    if (dueOn === undefined) return t(threadWords.undated);
    if (dueOn === today()) return t(threadWords.dueToday);
    return t(threadWords.promisedFor)(weekdayDay(dueOn, today()));
  };
  const detail = () => {
    pulse.follow(["members", "buyers", "enterprises"]);
    const { assignee, buyer, enterprise, outcome } = props.promise;
    const other =
      props.of.type === "buyers"
        ? enterprise && linkedName(directory, "enterprises", enterprise)
        : buyer && linkedName(directory, "buyers", buyer);
    return [
      outcome && t(outcomeWords[outcome]),
      when(),
      assignee && linkedName(directory, "members", assignee),
      other && t(threadWords.about)(other),
    ]
      .filter(Boolean)
      .join(dot);
  };
  return (
    <ThreadItem
      todo={props.promise.doneOn === undefined}
      title={
        <>
          <a class="bare" href={links.followUp(props.promise.id)}>
            {entryName(props.promise)}
          </a>
          <Show when={late() > 0}>
            {" "}
            <span class="late small">{`· ${lateBy(late())}`}</span>
          </Show>
        </>
      }
      detail={detail()}
    />
  );
}

function Noted(props: { readonly note: Entry<"interactions">; readonly of: Of }) {
  const { directory, pulse, today, safety, store } = useWorkspace();
  const title = () => {
    const { channel, at } = props.note;
    const how = channel === undefined ? t(threadWords.note) : capital(t(channelWords[channel]));
    return at === undefined ? how : `${how}${dot}${dayAndTime(at, today())}`;
  };
  const said = () => props.note.summary ?? props.note.subject;
  const detail = () => {
    pulse.follow(["members", "contacts", "buyers", "enterprises"]);
    const { by = [], contacts = [], buyer, enterprises = [] } = props.note;
    const others =
      props.of.type === "buyers"
        ? enterprises.map((id) => linkedName(directory, "enterprises", id))
        : buyer === undefined
          ? []
          : [linkedName(directory, "buyers", buyer)];
    const isOnlyHere = safety().onlyHere > 0 && store.unsent().has(`interactions/${props.note.id}`);
    return [
      listText(by.map((id) => linkedName(directory, "members", id))),
      contacts.length > 0 &&
        t(threadWords.with)(listText(contacts.map((id) => linkedName(directory, "contacts", id)))),
      others.length > 0 && t(threadWords.about)(listText(others)),
      isOnlyHere && t(threadWords.onlyHere),
    ]
      .filter(Boolean)
      .join(dot);
  };
  return (
    <ThreadItem
      title={
        <a class="bare" href={links.note(props.note.id)}>
          {title()}
        </a>
      }
      detail={detail()}
    >
      {said() === undefined ? undefined : <span class="said-many">{said()}</span>}
    </ThreadItem>
  );
}
