import { Show } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { heldTypes } from "#parts/held-types.ts";
import { spaceWords } from "#parts/space-words.ts";
import { Facts } from "#ui/facts.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { openWords as words } from "./open-words.ts";
import type { Checked } from "./reading-file.ts";

/** Whose it is, for whom, what it holds: before anything is kept of it. */
export function EditionStep(props: {
  readonly checked: Checked;
  readonly failure: string | undefined;
  /** Of the first run: « entreprise » or « acheteur ». */
  readonly door: string | undefined;
}) {
  const header = () => props.checked.checked.header;
  /** The other door was tapped: the file says better for whom it is. */
  const isOtherDoor = () => {
    const said = { entreprise: "enterprise", acheteur: "buyer" }[props.door ?? ""];
    return said !== undefined && said !== header().for;
  };
  const facts = () => [
    { term: t(words.from), value: header().space.name },
    {
      term: t(words.for),
      value: `${props.checked.checked.reader.name}, ${t(spaceWords.role[header().for])}`,
    },
    { term: t(words.edition), value: t(words.editionOf)(header().edition, day(header().made)) },
    {
      term: t(words.holds),
      value: listText(heldTypes(props.checked.checked.held)) || t(words.indicators),
    },
  ];
  return (
    <div class="pad flow narrow">
      <RefusalBox text={props.failure} />
      <Facts facts={facts()} />
      <Show when={isOtherDoor()}>
        <NoteBox>
          <p>{t(words.otherDoor)(t(spaceWords.role[header().for]))}</p>
        </NoteBox>
      </Show>
      <NoteBox kind="ok">
        <p>
          {props.checked.known === undefined
            ? t(words.apart)
            : t(words.replaces)(props.checked.known.name)}
        </p>
      </NoteBox>
    </div>
  );
}
