import { For } from "solid-js";
import type { MilestoneGroup } from "#domain/milestone.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName, linkedName } from "./entry-name.ts";
import { When } from "./follow-up-item.tsx";
import { links } from "./links.ts";
import { meetingNewsWords } from "./meeting-news-words.ts";

/** The follow-ups of a day at a milestone, on one plank each: they are answered on a page of their own. */
export function MilestoneGroups(props: {
  readonly groups: readonly MilestoneGroup<Entry<"followUps">>[];
}) {
  const { directory, pulse } = useWorkspace();
  const day = (event: string) => {
    pulse.follow(["events"]);
    return linkedName(directory, "events", event);
  };
  return (
    <ul class="list">
      <For each={props.groups}>
        {(group) => (
          <li>
            <Item
              href={links.newsOfDay(group.event, group.milestone)}
              title={
                <>
                  <For each={group.rows.slice(0, 1)}>{(first) => entryName(first)}</For>
                  {dot}
                  {t(meetingNewsWords.meetings)(group.rows.length)}
                </>
              }
              detail={
                <>
                  <For each={group.rows.slice(0, 1)}>{(first) => <When followUp={first} />}</For>
                  {dot}
                  <Name text={day(group.event)} />
                </>
              }
              chevron
            />
          </li>
        )}
      </For>
    </ul>
  );
}
