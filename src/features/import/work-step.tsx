import { createMemo, createSignal, onCleanup, Show } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SkeletonList } from "#ui/skeleton-list.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import type { Work } from "./desk-answers.ts";
import { columnWords } from "./column-words.ts";
import { homeOf } from "./import-home.ts";
import type { Importing } from "./importing.ts";
import { words } from "./words.ts";

/** Work that is over sooner shows nothing, ms. */
const patience = 400;

/** How far long work is, and how to stop it. */
export function WorkStep(props: { readonly importing: Importing }) {
  const [isLong, setLong] = createSignal(false);
  const timer = setTimeout(() => setLong(true), patience);
  onCleanup(() => clearTimeout(timer));
  const work = () => props.importing.work();
  const isWriting = () => work()?.phase === "writing";
  const home = () => homeOf(props.importing.look()?.sheet, props.importing.choices()?.prefer);
  const left = createTimeLeft(work);
  const stop = () => void props.importing.abandon(home().back.href);
  const canStop = () => isLong() && props.importing.choices() !== undefined && !isWriting();
  const records = () => props.importing.review()?.plan.records ?? 0;

  return (
    <Screen
      title={t(words.work.title)}
      place={home().place}
      back={isWriting() ? undefined : home().back}
      keep="none"
      foot={
        <Show when={canStop()} fallback={<span />}>
          <Button shape="big" onClick={stop}>
            {t(words.work.stop)}
          </Button>
        </Show>
      }
    >
      <Show when={isLong()}>
        <div class="pad flow narrow">
          <p>
            <b>{props.importing.choices()?.name}</b>
          </p>
          <ProgressBar
            label={t(words.work.label)}
            done={shareOf(work())}
            total={1}
            words={
              isWriting()
                ? t(words.work.writing)(records(), t(thisDeviceWords[deviceKind()]))
                : [textOf(work()), left()].filter(Boolean).join(dot)
            }
            ifStopped={t(isWriting() ? words.work.allOrNothing : words.work.ifStopped)}
          />
          <Show when={!props.importing.look()}>
            <section>
              <SectionHead title={t(columnWords.preview)} />
              <SkeletonList />
            </section>
          </Show>
        </div>
      </Show>
    </Screen>
  );
}

function textOf(work: Work | undefined): string {
  if (work === undefined || work.phase === "opening") return t(words.work.opening);
  if (work.phase === "keeping") return t(words.work.keeping);
  if (work.phase === "writing") return "";
  return t(words.work[work.phase])(work.done, work.of);
}

/** Of the whole step: reading is one, checking, recognising and comparing another. */
function shareOf(work: Work | undefined): number {
  if (work === undefined || work.of === 0) return 0;
  const [from, to] = ranges[work.phase];
  return from + ((to - from) * work.done) / work.of;
}

const ranges: Readonly<Record<Work["phase"], readonly [number, number]>> = {
  keeping: [0, 0],
  opening: [0, 0],
  read: [0, 1],
  check: [0, 0.4],
  derive: [0.4, 0.6],
  compare: [0.6, 1],
  writing: [1, 1],
};

/** « environ 2 secondes », from what the work took so far. */
function createTimeLeft(work: () => Work | undefined): () => string | undefined {
  const startedAt = performance.now();
  return createMemo(() => {
    const share = shareOf(work());
    const elapsed = (performance.now() - startedAt) / 1000;
    if (share < 0.1 || share >= 1 || elapsed < 1) return undefined;
    return t(words.work.left)(Math.max(1, Math.round((elapsed * (1 - share)) / share)));
  });
}
