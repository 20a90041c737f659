import { For, untrack } from "solid-js";
import { byLatest } from "#domain/interaction.ts";
import { absentState, otherSide, typeOfSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { type Self } from "#parts/for-me.ts";
import { links } from "#parts/links.ts";
import { noteStart } from "#parts/note-item.tsx";
import { ownRating, ratingOf } from "#parts/rated-meeting.ts";
import { saidText, toRate } from "#parts/rated-text.ts";
import { type OpenRating, RatingForm } from "#parts/rating-form.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { type Ask, asksNothing, tooLongToTell, type Wish } from "#workspace/asks.ts";
import { changeAsks, isMissed, toMissed, toRating } from "#workspace/day-asks.ts";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type MyRatingText, type Prepared, toldNotes, toTell } from "./my-rating.ts";
import { words } from "./words.ts";

interface FormProps {
  readonly meeting: Entry<"meetings">;
  readonly self: Self;
  readonly draftKey: string;
  readonly before: { readonly draft: MyRatingText | undefined; readonly asks: readonly Ask[] };
}

export function MyRatingForm(props: FormProps) {
  const workspace = useWorkspace();
  // None of them changes while the form is open.
  const { meeting, self, before } = untrack(() => ({ ...props }));
  const other = meeting[otherSide[self.side]] ?? "";
  const absent = absentState[otherSide[self.side]];
  const published = meeting.status === absent;
  /** Written on this phone about whom one met. */
  const prepared = createQuery(["interactions"], (directory): readonly Prepared[] =>
    directory
      .linked("interactions", self.side === "enterprise" ? "buyer" : "enterprises", other)
      .filter((note) => note.event === meeting.event)
      .toSorted(byLatest)
      .map((note) => ({ id: note.id, text: noteStart(note, Infinity) })),
  );
  const shown = { rating: ratingOf(workspace, meeting, self.side) };
  const known = untrack((): MyRatingText => {
    const said = saidText(shown.rating);
    return {
      ...said,
      status: isMissed(before.asks, meeting.id, published) ? absent : "held",
      ...toldNotes(said.note, before.asks, meeting.id, prepared()),
    };
  });

  async function save(text: MyRatingText) {
    const isHeld = text.status === "held";
    const rated = isHeld ? toRate(text) : toRate(saidText(undefined));
    const { joined, binned } = ownRating(workspace, meeting, self.side, rated, shown);
    const saved = await saveJoined(workspace, joined, binned);
    const said = isHeld ? toTell(text, prepared()) : {};
    let rating: Wish | undefined;
    let isKnown = false;
    const told = await changeAsks(workspace, async (asks) => {
      rating = await toRating(asks, meeting.id, said);
      const wishes = [rating, await toMissed(asks, meeting.id, { said: !isHeld, published })];
      isKnown = wishes.every(asksNothing);
      return wishes;
    });
    const undo = async () => {
      await told.undo();
      await saved.undo();
    };
    if (!isHeld) return { undo, said: t(isKnown ? words.knownMissed : words.savedMissed) };
    if (Object.keys(said).length > 0) return { undo, said: t(isKnown ? words.known : words.saved) };
    const isTakenBack = rating?.is === "change" && rating.before !== null;
    return { undo, said: t(isTakenBack ? words.takenBack : words.savedHere) };
  }

  return (
    <RatingForm
      title={linkedName(workspace.directory, typeOfSide[otherSide[self.side]], other)}
      meeting={meeting}
      draftKey={props.draftKey}
      draft={before.draft}
      known={known}
      states={["held", absent]}
      below={(open) => <Shared open={open} prepared={prepared()} />}
      home={links.event(meeting.event ?? "")}
      tooLongToTell={(text) => tooLongToTell(toTell(text, prepared()))}
      onSave={save}
    />
  );
}

/** Which of the notes go to the team too. */
function Shared(props: {
  readonly open: OpenRating<MyRatingText>;
  readonly prepared: readonly Prepared[];
}) {
  const text = () => props.open.text();
  function share(id: string, isShared: boolean): void {
    const others = text().prepared.filter((one) => one !== id);
    props.open.set({ prepared: isShared ? [...others, id] : others });
  }
  return (
    <>
      <SwitchLine checked={text().isShared} onChange={(isShared) => props.open.set({ isShared })}>
        <b>{t(words.share)}</b>
        <br />
        <span class="small muted">{t(words.shareWhy)}</span>
      </SwitchLine>
      <For each={props.prepared}>
        {(note) => (
          <SwitchLine
            checked={text().prepared.includes(note.id)}
            onChange={(isShared) => share(note.id, isShared)}
          >
            <b>{t(words.sharePrepared)}</b>
            <br />
            <span class="small muted">{note.text}</span>
          </SwitchLine>
        )}
      </For>
      <NoteBox kind="info">
        <p>{t(words.apart)}</p>
      </NoteBox>
    </>
  );
}
