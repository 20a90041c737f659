import { Show } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { t } from "#i18n/language.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { FollowUpList } from "./follow-up-list.tsx";
import { meetingNewsWords } from "./meeting-news-words.ts";

/** The promises of a meeting and the news that is asked of it, where there are any. */
export function NewsOfMeeting(props: { readonly meeting: string }) {
  const rows = createQuery(["followUps"], (directory) =>
    directory.linked("followUps", "meeting", props.meeting).toSorted(byDue),
  );
  return (
    <Show when={rows().length > 0}>
      <section>
        <SectionHead title={t(meetingNewsWords.title)} count={rows().length} />
        <FollowUpList rows={rows()} bare />
      </section>
    </Show>
  );
}
