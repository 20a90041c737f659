import { createMemo, type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { dayWords } from "./day-words.ts";
import { GoneScreen } from "./gone-screen.tsx";
import { links } from "./links.ts";
import { ratingWords as words } from "./rating-words.ts";

/** The meeting of an address, or that it is not here. What is typed stays while its record changes. */
export function MeetingToRate(props: {
  readonly id: string;
  readonly goneWhy: string;
  readonly children: (meeting: Entry<"meetings">) => JSX.Element;
}) {
  const meeting = createQuery(["meetings"], (directory) => {
    const found = directory.find("meetings", props.id);
    return found?.state === "erased" ? undefined : found;
  });
  const open = createMemo(meeting, undefined, { equals: (a, b) => a?.id === b?.id });
  return (
    <Show
      when={open()}
      keyed
      fallback={
        <GoneScreen
          title={t(words.title)}
          place="events"
          what={t(words.gone)}
          why={props.goneWhy}
          back={{ href: links.allEvents(), label: t(dayWords.days) }}
        />
      }
    >
      {(found) => props.children(found)}
    </Show>
  );
}
