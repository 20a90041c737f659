import type { JSX } from "solid-js";
import type { Day } from "#domain/day.ts";
import { capital } from "#i18n/capital.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { printing } from "#ui/printing.ts";
import { State } from "#ui/state.tsx";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";
import { links } from "./links.ts";
import { noteTextWords } from "./note-text-words.ts";

type Note = Entry<"interactions">;

/** With whom a note is, as its title: the buyer and the enterprises, else the persons, else what about. */
export function noteTitle(directory: Directory, note: Note): string {
  const { buyer, enterprises = [], contacts = [], subject } = note;
  const sheets = [
    ...(buyer === undefined ? [] : [linkedName(directory, "buyers", buyer)]),
    ...enterprises.map((id) => linkedName(directory, "enterprises", id)),
  ];
  const persons = contacts.map((id) => linkedName(directory, "contacts", id));
  return listText(sheets) || listText(persons) || (subject ?? t(noteTextWords.note));
}

/** « Appel · jeudi 9 novembre à 10 h 20 ». */
export function noteWhen({ channel, at }: Note, today: Day): string {
  return dotted(channel && capital(t(channelWords[channel])), at && dayAndTime(at, today));
}

/** The beginning of what was said, cut between two words. */
export function noteStart({ subject, summary }: Note, length = 160): string {
  const text = [subject, summary].filter(Boolean).join(". ").replaceAll(/\s+/g, " ");
  if (text === "") return t(noteTextWords.promiseOnly);
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  return `${text.slice(0, space > length / 2 ? space : length)}…`;
}

/** A note on one plank: with whom, when, how it begins. */
export function NoteItem(props: {
  readonly note: Note;
  /** In place of the beginning: the letters that matched. */
  readonly start?: JSX.Element;
}) {
  const { directory, pulse, today } = useWorkspace();
  const title = () => {
    pulse.follow(["buyers", "enterprises", "contacts"]);
    return noteTitle(directory, props.note);
  };
  const isUnsettled = () => props.note.conflicts.length > 0 || props.note.state === "asked";
  return (
    <Item
      href={links.note(props.note.id)}
      title={<Name text={title()} />}
      detail={
        <>
          <b class="when">{noteWhen(props.note, today())}</b>
          <span class="clamp">
            {printing() ? noteStart(props.note, Infinity) : (props.start ?? noteStart(props.note))}
          </span>
        </>
      }
      end={
        isUnsettled() ? (
          <State shape="deux" tone="warn" hiddenWords>
            {t(noteTextWords.twoVersions)}
          </State>
        ) : undefined
      }
      chevron
    />
  );
}
