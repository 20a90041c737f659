import { Show } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { relativeDay } from "#i18n/calendar.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { Facts } from "#ui/facts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { Thread, ThreadItem } from "#ui/thread.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

const latest = 6;

/** On a laptop, beside the form: what this buyer needs, what is due, the latest notes. */
export function KnownAside(props: { readonly buyer: string }) {
  const { today } = useWorkspace();
  const known = createQuery(
    ["buyers", "needs", "interactions", "followUps", "members"],
    (directory) => {
      if (props.buyer === "") return undefined;
      const open = directory
        .linked("followUps", "buyer", props.buyer)
        .filter(({ doneOn }) => doneOn === undefined)
        .toSorted(byDue);
      const notes = directory
        .linked("interactions", "buyer", props.buyer)
        .toSorted((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1));
      const who = (ids: readonly string[]) =>
        listText(ids.map((id) => linkedName(directory, "members", id)));
      return {
        needs: directory.linked("needs", "buyer", props.buyer).map(entryName),
        due: open.map((one) =>
          [one.what, one.dueOn && relativeDay(one.dueOn, today())].filter(Boolean).join(", "),
        ),
        notes: notes.slice(0, latest).map((note) => ({ note, who: who(note.by ?? []) })),
        count: notes.length,
      };
    },
  );
  return (
    <Show when={known()}>
      {(facts) => (
        <>
          <SectionHead title={t(words.known)} />
          <Facts
            facts={[
              ...facts().needs.map((value) => ({ term: t(words.needs), value })),
              ...facts().due.map((value) => ({ term: t(words.due), value })),
            ]}
          />
          <SectionHead title={t(words.thread)} count={facts().count} />
          <Thread items={facts().notes}>
            {({ note, who }) => (
              <ThreadItem
                title={[
                  note.channel && capital(t(channelWords[note.channel])),
                  note.at && dayAndTime(note.at, today()),
                ]
                  .filter(Boolean)
                  .join(" · ")}
                detail={who}
              >
                {note.summary}
              </ThreadItem>
            )}
          </Thread>
        </>
      )}
    </Show>
  );
}
