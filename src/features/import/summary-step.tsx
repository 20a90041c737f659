import { createMemo, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Ledger, type LedgerLine } from "#ui/ledger.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { PlanCounts } from "#workspace/import-desk.ts";
import { failureText } from "./failure-text.ts";
import { homeOf } from "./import-home.ts";
import { lineWords as rowWords } from "./line-words.ts";
import { type ReviewedStepProps, some } from "./lines-step.tsx";
import { NamedLines } from "./named-lines.tsx";
import { useImportWords } from "./import-words-of.ts";

/** The end of step 3: what importing will do, line by line; then it is done, at once or not at all. */
export function SummaryStep(props: ReviewedStepProps) {
  const { lineWords, settleWords, words } = useImportWords();
  const said = () => props.importing.choices();
  const sheet = () => props.importing.look()?.sheet ?? "enterprises";
  const outcomes = () => props.review.plan.outcomes;
  const isNothing = () => props.review.plan.records === 0;
  const left = () => outcomes().stopped + outcomes().undecided;
  const rows = () =>
    outcomes().created + outcomes().updated + outcomes().resumed + outcomes().merged;
  const ledger = createMemo(() =>
    outcomeLines(settleWords, props.review.plan, props.review.lines.empty),
  );

  function resume(line: number, about: string, isResumed: boolean): void {
    const others = (said()?.decisions ?? []).filter((one) => one.line !== line);
    const decision = { kind: "skip" } as const;
    props.importing.say({ decisions: isResumed ? others : [...others, { line, about, decision }] });
  }

  return (
    <Screen
      title={t(isNothing() ? settleWords.summary.nothingTitle : settleWords.summary.title)}
      place={homeOf(sheet(), said()?.prefer).place}
      back={{
        href: links.importStep("lines"),
        label: t(lineWords.read)(props.review.lines.lines),
      }}
      sub={[t(words.nothingKept), t(words.step)(3)].join(dot)}
      foot={
        <>
          <a class="btn" href={links.importStep("lines")}>
            {t(words.back)}
          </a>
          <Show
            when={isNothing() && left() === 0}
            fallback={
              <Button
                kind="primary"
                disabled={isNothing()}
                busy={props.importing.isStale() ? t(lineWords.checking) : undefined}
                onClick={() => void props.importing.write()}
              >
                {isNothing() ? t(settleWords.summary.noGo) : t(settleWords.summary.go)(rows())}
              </Button>
            }
          >
            <Button
              kind="primary"
              onClick={() =>
                void props.importing.abandon(
                  homeOf(sheet(), said()?.prefer).back.href,
                  t(settleWords.summary.finished),
                )
              }
            >
              {t(settleWords.summary.finish)}
            </Button>
          </Show>
        </>
      }
    >
      <div class="pad cols airy">
        <div class="flow">
          <Show when={props.importing.failure() !== undefined}>
            <NoteBox kind="bad" title={t(words.failed.title)} alert>
              <p>{failureText(props.importing.failure())}</p>
            </NoteBox>
          </Show>
          <Show when={props.importing.isChanged()}>
            <NoteBox kind="warn" alert>
              <p>{t(settleWords.summary.changed)}</p>
            </NoteBox>
          </Show>
          <Show when={isNothing()}>
            <NoteBox kind={left() === 0 ? "ok" : "warn"}>
              <p>{t(left() === 0 ? settleWords.summary.same : settleWords.summary.nothingLeft)}</p>
            </NoteBox>
          </Show>
          <Ledger
            caption={t(settleWords.summary.caption)}
            lines={ledger()}
            total={{
              label: t(said()?.only === undefined ? lineWords.all : lineWords.allLeft),
              value: count(props.review.lines.lines),
            }}
          />
          <Show when={props.review.plan.people > 0}>
            <p class="small muted">{t(settleWords.summary.people)(props.review.plan.people)}</p>
          </Show>
        </div>
        <div class="flow">
          <Show when={outcomes().stopped > 0}>
            <a class="btn big" href={links.importStep("lines")}>
              {t(settleWords.summary.mendLeft)(outcomes().stopped)}
            </a>
          </Show>
          <Show when={outcomes().undecided > 0}>
            <a class="btn big" href={links.importStep("duplicates")}>
              {t(settleWords.summary.settleLeft)(outcomes().undecided)}
            </a>
          </Show>
          <Show when={props.review.binned.length > 0}>
            <NamedLines
              title={t(settleWords.summary.bin)}
              why={t(settleWords.summary.binWhy)}
              lines={props.review.binned}
              count={props.review.binned.length}
              end={(line) => (
                <ChipGroup
                  legend={line.name}
                  hiddenLegend
                  choices={[
                    { value: "resume", label: t(settleWords.summary.resume) },
                    { value: "leave", label: t(settleWords.summary.leave) },
                  ]}
                  chosen={line.isResumed ? "resume" : "leave"}
                  onChoose={(value) => resume(line.line, line.about, value === "resume")}
                />
              )}
            />
          </Show>
          <Show when={props.review.erased.length > 0}>
            <NamedLines
              title={t(lineWords.erasedTitle)}
              why={t(lineWords.erasedWhy)}
              lines={props.review.erased}
              count={outcomes().erased}
            />
          </Show>
        </div>
      </div>
    </Screen>
  );
}

/** What becomes of each line; with the empty ones they add up to the file's. */
export function outcomeLines(
  { summary }: ReturnType<typeof useImportWords>["settleWords"],
  { outcomes }: PlanCounts,
  empty: number,
): readonly LedgerLine[] {
  return [
    ...some("ok", "ok", t(summary.created), outcomes.created),
    ...some("ok", "ok", t(summary.updated), outcomes.updated),
    ...some("ok", "ok", t(summary.resumed), outcomes.resumed),
    ...some("ok", "ok", t(summary.merged), outcomes.merged),
    ...some("ici", "here", t(summary.unchanged), outcomes.unchanged),
    ...some("deux", "warn", t(summary.toSettle), outcomes.undecided),
    ...some("alerte", "warn", t(summary.toMend), outcomes.stopped),
    ...some("ici", "here", t(rowWords.skipped), outcomes.skipped),
    ...some("refus", "here", t(rowWords.erased), outcomes.erased),
    ...some("ici", "here", t(rowWords.empty), empty),
  ];
}
