import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { createAway } from "#parts/open-day.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./words.ts";

/** The plan was made for other hours than these, or for somebody who comes. */
export function Unfit(props: { readonly enrolment: Entry<"enrolments"> }) {
  const event = () => props.enrolment.event ?? "";
  const away = createAway(event);
  const own = () =>
    away().find(({ participant }) => participant.enrolment.id === props.enrolment.id);
  return (
    <Show when={own()}>
      {(found) => (
        <NoteBox kind="warn">
          <p>
            {t(found().is === "absent" ? words.awaited : words.otherHours)(found().meetings.length)}{" "}
            <a href={links.replan(event())}>{t(words.replan)}</a>
          </p>
        </NoteBox>
      )}
    </Show>
  );
}
