import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { percent } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { ReceivedStaff } from "#ui/received-staff.tsx";
import type { ScanAnswer } from "#workspace/scanner.ts";
import { codeWords as words } from "./code-words.ts";

export type CodePart = Extract<ScanAnswer, { readonly is: "part" }>;

const clock = () => performance.now();

/** Without an image for so long, the camera looks elsewhere, ms. */
const patience = 1500;

/** How much of an animated code is here. */
export function CodeProgress(props: { readonly part: CodePart }) {
  const [isAway, setAway] = createSignal(false);
  const share = () => props.part.have / props.part.of;
  createEffect(
    on(
      () => props.part,
      () => {
        setAway(false);
        const timer = setTimeout(() => setAway(true), patience);
        onCleanup(() => clearTimeout(timer));
      },
    ),
  );

  /** Where this transfer was when it was first seen. */
  let first = { of: 0, have: 0, at: 0 };
  const left = createMemo(() => {
    const { have, of } = props.part;
    const at = clock();
    if (first.of !== of || have < first.have) first = { of, have, at };
    const gained = have - first.have;
    return gained < 3 ? undefined : Math.ceil(((of - have) * (at - first.at)) / gained / 1000);
  });
  const advice = () => {
    if (props.part.lacksKey) return t(words.lacksKey);
    return isAway() ? t(words.goOn) : undefined;
  };
  const details = () => {
    const seconds = left();
    const count = t(words.received)(props.part.have, props.part.of);
    return seconds === undefined ? count : count + dot + t(words.left)(seconds);
  };
  /** Spoken four times, not at each image. */
  const quarter = createMemo(() => percent(Math.floor(4 * share()) / 4));

  return (
    <div>
      <div class="gaugebox">
        <ReceivedStaff share={share()} />
      </div>
      <p aria-hidden="true">
        <b class="num">{percent(Math.floor(100 * share()) / 100)}</b> {details()}
      </p>
      <p aria-live="polite">
        <span class="vh">{quarter()}</span> {advice()}
      </p>
      <p class="small muted">{t(words.verified)}</p>
    </div>
  );
}
