import { Match, Switch } from "solid-js";
import { time } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import { entryName } from "#parts/entry-name.ts";
import { refusalText } from "#parts/refusal.ts";
import type { Participant } from "#parts/roster.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { arrivalsOf } from "./arrivals.ts";
import type { Found } from "./find-badge.ts";
import { firstMeetingText } from "./first-meeting.ts";
import { scanWords as words } from "./scan-words.ts";

/** What became of the badge that was read last. */
export type Said =
  | Exclude<Found, { is: "expected" }>
  /** `at`: wall clock, ms. */
  | {
      readonly is: "noted";
      readonly participant: Participant;
      readonly at: number;
      readonly undo: () => Promise<void>;
    }
  | { readonly is: "refused"; readonly text: string };

export function SaidBox(props: { readonly said: Said; readonly day: Entry<"events"> }) {
  const { directory } = useWorkspace();
  const toasts = useToasts();
  const at = <I extends Said["is"]>(is: I) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was just compared
    props.said.is === is ? (props.said as Extract<Said, { readonly is: I }>) : undefined;
  function takeBack({ undo }: Extract<Said, { is: "noted" }>): void {
    void undo().catch((error: unknown) => toasts.show({ text: refusalText(error) }));
  }
  const otherDay = (id: string) => {
    const event = directory.find("events", id);
    return event === undefined || event.state === "erased"
      ? t(words.otherDayUnknown)
      : t(words.otherDayIs)(entryName(event));
  };
  return (
    <Switch>
      <Match when={at("noted")}>
        {(said) => (
          <NoteBox kind="ok" title={entryName(said().participant.sheet)}>
            <p>{t(words.noted)(time(said().at))}</p>
            <p>{firstMeetingText(directory, props.day, said().participant)}</p>
            <p>
              <Button shape="small" onClick={() => takeBack(said())}>
                {t(words.undo)}
              </Button>
            </p>
          </NoteBox>
        )}
      </Match>
      <Match when={at("here")}>
        {(said) => (
          <NoteBox kind="warn" title={entryName(said().participant.sheet)}>
            <p>
              <AlreadyText participant={said().participant} />
            </p>
          </NoteBox>
        )}
      </Match>
      <Match when={at("other-day")}>
        {(said) => (
          <NoteBox kind="warn" title={t(words.otherDay)}>
            <p>{otherDay(said().event)}</p>
          </NoteBox>
        )}
      </Match>
      <Match when={at("not-known")}>
        <NoteBox kind="warn" title={t(words.notKnown)}>
          <p>{t(words.notKnownWhy)}</p>
        </NoteBox>
      </Match>
      <Match when={at("no-badge")}>
        <NoteBox kind="warn" title={t(words.noBadge)}>
          <p>{t(words.noBadgeWhy)}</p>
        </NoteBox>
      </Match>
      <Match when={at("refused")}>
        {(said) => (
          <NoteBox kind="bad">
            <p>{said().text}</p>
          </NoteBox>
        )}
      </Match>
    </Switch>
  );
}

function AlreadyText(props: { readonly participant: Participant }) {
  const workspace = useWorkspace();
  const text = () => {
    const [first] = arrivalsOf(workspace, props.participant.enrolment);
    if (first === undefined) return t(words.alreadyNoHour);
    return first.by === undefined || first.by.here
      ? t(words.already)(time(first.at))
      : t(words.alreadyBy)(time(first.at), authorName(first.by));
  };
  return <>{text()}</>;
}
