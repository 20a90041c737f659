import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Facts } from "#ui/facts.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { fileWords as words } from "./file-words.ts";
import { heldCount, heldTypes } from "./held-types.ts";

export interface UnsignedFileProps {
  /** As the file says it; nothing proves it. */
  readonly from: string;
  /** ISO, UTC. */
  readonly made: string;
  /** How many records of each type. */
  readonly held: Readonly<Record<string, number>>;
}

/** What is to be seen of a file before it is added: whose it says it is, when it was made, what it holds. */
export function UnsignedFile(props: UnsignedFileProps) {
  return (
    <>
      <NoteBox kind="warn" title={t(words.unsigned)}>
        <p>{t(words.unsignedWhy)}</p>
      </NoteBox>
      <Facts
        facts={[
          { term: t(words.from), value: props.from || t(words.nameless) },
          { term: t(words.made), value: dayAndTime(props.made) },
          {
            term: t(words.holds),
            value: (
              <>
                {t(words.records)(heldCount(props.held))}
                <br />
                <span class="small muted">{listText(heldTypes(props.held))}</span>
              </>
            ),
          },
        ]}
      />
    </>
  );
}
