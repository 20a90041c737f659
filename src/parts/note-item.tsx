import type { JSX } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";
import { links } from "./links.ts";
import { noteTextWords } from "./note-text-words.ts";

/** With whom a note is, as its title: the buyer, then the enterprises. */
export function noteWith(directory: Directory, { buyer, enterprises = [] }: Entry<"interactions">) {
  const names = [
    ...(buyer === undefined ? [] : [linkedName(directory, "buyers", buyer)]),
    ...enterprises.map((id) => linkedName(directory, "enterprises", id)),
  ];
  return listText(names);
}

/** « Appel · jeudi 9 novembre, 10 h 20 ». */
export function noteWhen({ channel, at }: Entry<"interactions">, today: string): string {
  const how = channel === undefined ? [] : [capital(t(channelWords[channel]))];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Day is a text of that form
  const when = at === undefined ? [] : [dayAndTime(at, today as `${number}-${number}-${number}`)];
  return [...how, ...when].join(" · ");
}

/** The beginning of what was said. */
export function noteStart({ subject, summary }: Entry<"interactions">, length = 120): string {
  const text = [subject, summary].filter(Boolean).join(". ").replaceAll(/\s+/g, " ");
  if (text === "") return t(noteTextWords.promiseOnly);
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(" ", length))}…`;
}

/** A note on one plank: with whom, when, how it begins. */
export function NoteItem(props: {
  readonly note: Entry<"interactions">;
  /** In place of the beginning: the letters that matched. */
  readonly start?: JSX.Element;
}) {
  const { directory, pulse, today } = useWorkspace();
  const title = () => {
    pulse.follow(["buyers", "enterprises"]);
    return noteWith(directory, props.note) || noteWhen(props.note, today());
  };
  return (
    <Item
      href={links.note(props.note.id)}
      title={<Name text={title()} />}
      detail={
        <>
          <b class="when">{noteWhen(props.note, today())}</b>
          <span class="clamp">{props.start ?? noteStart(props.note, 160)}</span>
        </>
      }
      chevron
    />
  );
}
