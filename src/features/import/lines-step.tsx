import { createMemo, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { Places } from "#parts/field-control.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Ledger, type LedgerLine } from "#ui/ledger.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { count } from "#i18n/format.ts";
import { useToasts } from "#ui/toasts.ts";
import type { Kept, Mend, MendItem, Review } from "#workspace/import-desk.ts";
import { homeOf } from "./import-home.ts";
import type { Importing } from "./importing.ts";
import { MendFile } from "./mend-file.tsx";
import { MendList } from "./mend-list.tsx";
import { NamedLines } from "./named-lines.tsx";
import { OldSheet } from "./old-sheet.tsx";
import { PlacesList } from "./places-list.tsx";
import { useImportWords } from "./import-words-of.ts";

export interface ReviewedStepProps {
  readonly importing: Importing;
  readonly review: Review;
}

/** Step 2: the rows to mend, on the spot; the doubts, to be looked at or not. */
export function LinesStep(props: ReviewedStepProps) {
  const { columnWords, lineWords, words } = useImportWords();
  const go = useGo();
  const toasts = useToasts();
  const said = () => props.importing.choices();
  const lines = () => props.review.lines;
  const sheet = () => props.importing.look()?.sheet ?? "enterprises";
  const open = () => props.review.questions.filter((one) => one.isOpen).length;
  const isClean = () =>
    props.review.stops.count + props.review.doubts.count + props.review.places.count === 0;

  const acts = {
    mend: (mend: Mend, kept?: Kept) =>
      props.importing.say(
        {
          mends: [...(said()?.mends ?? []), mend],
          kept: [...(said()?.kept ?? []), ...(kept === undefined ? [] : [kept])],
        },
        t(lineWords.mended),
      ),
    keep: (kept: readonly Kept[]) =>
      props.importing.say({ kept: [...(said()?.kept ?? []), ...kept] }, t(lineWords.kept)),
    skip: (skipped: readonly number[]) =>
      props.importing.say(
        { skips: [...(said()?.skips ?? []), ...skipped] },
        t(lineWords.skippedNow)(skipped.length),
      ),
  };

  /** Every doubt of the kinds that are there now. */
  function keepAll(items: readonly MendItem[]): void {
    const kinds = new Map(
      items.map(({ target, problem }) => [
        `${target} ${problem.code}`,
        { target, code: problem.code },
      ]),
    );
    acts.keep([...kinds.values()]);
  }

  const ledger = createMemo((): readonly LedgerLine[] => [
    { shape: "ok", label: t(lineWords.ready), value: count(lines().ready) },
    ...some("deux", "warn", t(lineWords.toSettle), lines().toSettle),
    ...some("alerte", "warn", t(lineWords.toMend), lines().toMend),
    ...some("alerte", "here", t(lineWords.toLook), lines().toLook),
    ...some("ici", "here", t(lineWords.skipped), lines().skipped),
    ...some("refus", "here", t(lineWords.erased), lines().erased),
    ...some("ici", "here", t(lineWords.empty), lines().empty),
  ]);

  return (
    <Screen
      title={t(lineWords.read)(lines().lines)}
      place={homeOf(sheet(), said()?.prefer).place}
      back={{ href: links.importStep("columns"), label: t(columnWords.title) }}
      sub={[t(words.nothingKept), t(words.step)(2)].join(dot)}
      foot={
        <>
          <a class="btn" href={links.importStep("columns")}>
            {t(words.back)}
          </a>
          <Button
            kind="primary"
            busy={props.importing.isStale() ? t(lineWords.checking) : undefined}
            onClick={() => {
              toasts.dismiss();
              go(links.importStep(open() > 0 ? "duplicates" : "summary"));
            }}
          >
            {open() > 0 ? t(lineWords.seeDuplicates)(open()) : t(lineWords.seeSummary)}
          </Button>
        </>
      }
    >
      <Places />
      <div class="pad cols airy">
        <div class="flow">
          <Ledger
            caption={t(lineWords.counts)}
            lines={ledger()}
            total={{
              label: t(said()?.only === undefined ? lineWords.all : lineWords.allLeft),
              value: count(lines().lines),
            }}
          />
          <OldSheet madeAt={said()?.madeAt} />
          <Show when={props.review.erased.length > 0}>
            <NamedLines
              title={t(lineWords.erasedTitle)}
              why={t(lineWords.erasedWhy)}
              lines={props.review.erased}
              count={lines().erased}
            />
          </Show>
        </div>
        <div class="flow">
          <Show when={isClean()}>
            <NoteBox kind="ok">
              <p>{t(lineWords.allGood)}</p>
            </NoteBox>
          </Show>
          <MendList
            title={t(lineWords.stops)}
            items={props.review.stops}
            sheet={sheet()}
            isStale={props.importing.isStale()}
            opens
            {...acts}
          />
          <Show when={lines().toMend > 0}>
            <MendFile importing={props.importing} rows={lines().toMend} />
          </Show>
          <PlacesList importing={props.importing} places={props.review.places} />
          <MendList
            title={t(lineWords.doubts)}
            why={t(lineWords.doubtsWhy)}
            items={props.review.doubts}
            sheet={sheet()}
            isStale={props.importing.isStale()}
            opens={props.review.stops.count === 0 && props.review.places.open === 0}
            {...acts}
            onKeepAll={() => keepAll(props.review.doubts.first)}
          />
        </div>
      </div>
    </Screen>
  );
}

/** A line of the count, left out when there is none. */
export function some(
  shape: NonNullable<LedgerLine["shape"]>,
  tone: NonNullable<LedgerLine["tone"]>,
  label: string,
  number: number,
): readonly LedgerLine[] {
  return number === 0 ? [] : [{ shape, tone, label, value: count(number) }];
}
