import { useSearchParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { duelWords } from "#parts/duel-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import type { Question } from "#workspace/import-desk.ts";
import { DuplicateDuel } from "./duplicate-duel.tsx";
import { reasonText } from "./duplicate-text.ts";
import { homeOf } from "./import-home.ts";
import type { ReviewedStepProps } from "./lines-step.tsx";
import { words } from "./words.ts";
import { useImportWords } from "./import-words-of.ts";

/** Step 3: « La même entreprise? », one row at a time; the address names it. */
export function DuplicatesStep(props: ReviewedStepProps) {
  const { lineWords, settleWords } = useImportWords();
  const go = useGo();
  const [inAddress] = useSearchParams<{ ligne?: string }>();
  const [question, setQuestion] = createSignal<Question>();
  const [kept, setKept] = createSignal<ReadonlySet<string>>(new Set());
  const sheet = () => props.importing.look()?.sheet ?? "enterprises";
  const questions = () => props.review.questions;
  const line = createMemo(() => {
    const named = Number(inAddress.ligne);
    const isThere = questions().some((one) => one.line === named);
    return isThere ? named : questions().find((one) => one.isOpen)?.line;
  });
  const at = () => questions().findIndex((one) => one.line === line()) + 1;
  const others = () => props.review.known.filter((one) => one.line !== line());

  createEffect(
    on([line, () => props.review], async ([asked]) => {
      const said = props.importing.choices();
      if (asked === undefined || said === undefined) {
        go(links.importStep("summary"), { replace: true });
        return;
      }
      const answer = await props.importing.question(said, asked).catch(() => undefined);
      if (line() !== asked || answer === undefined) return;
      const isSame = question()?.line === asked;
      setQuestion(answer);
      if (!isSame) setKept(keptAtFirst(answer));
    }),
  );

  function decide(decision: NonNullable<Question["decision"]>, rest = false): void {
    const current = question();
    const said = props.importing.choices();
    if (current === undefined || said === undefined) return;
    const decided = [
      { line: current.line, about: current.about, decision },
      ...(rest
        ? others().map(({ line: row, about, keepHere }) => ({
            line: row,
            about,
            decision: { kind: "same", keepHere } as const,
          }))
        : []),
    ];
    const lines = new Set(decided.map((one) => one.line));
    const before = said.decisions.filter((one) => !lines.has(one.line));
    const open = questions().filter((one) => one.isOpen && !lines.has(one.line));
    const next = open.find((one) => one.line > current.line) ?? open[0];
    props.importing.say({ decisions: [...before, ...decided] });
    go(
      next === undefined ? links.importStep("summary") : links.importStep("duplicates", next.line),
    );
  }
  const same = () => ({ kind: "same", keepHere: keptTargets() }) as const;
  const keptTargets = () =>
    (question()?.fields ?? []).flatMap(({ target }) => (kept().has(target) ? [target] : []));

  return (
    <Screen
      title={t(duelWords.same[sheet()])}
      place={homeOf(sheet(), props.importing.choices()?.prefer).place}
      back={{
        href: links.importStep("lines"),
        label: t(lineWords.read)(props.review.lines.lines),
      }}
      sub={[
        t(settleWords.place)(at(), questions().length),
        reasonText(question()?.reason),
        t(words.step)(3),
      ]
        .filter(Boolean)
        .join("\u00A0· ")}
      foot={
        <>
          <Button disabled={question() === undefined} onClick={() => decide({ kind: "apart" })}>
            {t(duelWords.apart[sheet()])}
          </Button>
          <Button kind="primary" disabled={question() === undefined} onClick={() => decide(same())}>
            {t(sheet() === "buyers" ? settleWords.isSameMasculine : settleWords.isSame)}
          </Button>
        </>
      }
    >
      <Show when={question()}>
        {(current) => (
          <div class="pad flow narrow">
            <DuplicateDuel
              question={current()}
              sheet={sheet()}
              kept={kept()}
              onKeep={(target, here) => {
                const now = new Set(kept());
                if (here) now.add(target);
                else now.delete(target);
                setKept(now);
              }}
            />
            <div>
              <Show when={current().match.kind === "found" && others().length > 0}>
                <Button shape="big" onClick={() => decide(same(), true)}>
                  {t(settleWords.rest)(others().length)}
                </Button>
                <p class="hint">{t(settleWords.restWhy)}</p>
              </Show>
              <Button kind="plain" onClick={() => decide({ kind: "skip" })}>
                {t(settleWords.skip)}
              </Button>
              <HelpLink topic="doublons" />
            </div>
          </div>
        )}
      </Show>
    </Screen>
  );
}

function keptAtFirst({ decision, fields }: Question): ReadonlySet<string> {
  if (decision?.kind === "same") return new Set(decision.keepHere);
  return new Set(fields.flatMap(({ target, preferred }) => (preferred === "here" ? [target] : [])));
}
