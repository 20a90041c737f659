import { createResource, createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { CodeCanvas } from "#ui/code-canvas.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { animate, animateSealed, type CodeImages } from "#workspace/code-images.ts";
import { keepAwake } from "#workspace/keep-awake.ts";
import { animatedWords as words } from "./animated-words.ts";
import { type CodeSpeed, createAnimation, pace, secondsOf } from "./create-animation.ts";

export interface AnimatedCodeProps {
  /** A file, as it would leave by any other way. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Under a key of its own that the code shows: a publication. Left out: the file protects itself. */
  readonly sealed?: boolean | undefined;
  /** The first image moves: from now on somebody may be reading. */
  readonly onStart?: (() => void) | undefined;
}

/** Beyond, a person holds two phones face to face for too long, packed bytes. */
export const mostShown = 100_000;

/** A file as a code whose images follow each other, for the camera of another phone. */
export function AnimatedCode(props: AnimatedCodeProps) {
  const [images] = createResource(
    () => ({ bytes: props.bytes, sealed: props.sealed === true }),
    async ({ bytes, sealed }) => {
      const made = await (sealed ? animateSealed(bytes) : animate(bytes));
      onClose.push(made.close);
      return made;
    },
  );
  const onClose: (() => void)[] = [];
  onCleanup(() => {
    for (const close of onClose) close();
  });
  const ready = () => (images.error === undefined ? images() : undefined);
  return (
    <Switch fallback={<p class="pad">{t(words.preparing)}</p>}>
      <Match when={images.error !== undefined}>
        <NoteBox kind="bad" title={t(words.failed)} alert>
          <p>{t(words.failedWhy)}</p>
        </NoteBox>
      </Match>
      <Match when={(ready()?.size ?? 0) > mostShown}>
        <NoteBox kind="warn" title={t(words.tooBig)(fileSize(ready()?.size ?? 0))} alert>
          <p>{t(words.tooBigWhy)}</p>
        </NoteBox>
      </Match>
      <Match when={ready()} keyed>
        {(made) => <Shown images={made} onStart={props.onStart} />}
      </Match>
    </Switch>
  );
}

interface ShownProps {
  readonly images: CodeImages;
  readonly onStart: (() => void) | undefined;
}

/** Time to read that the code is going to blink, and to turn away from it, ms. */
const warning = 2500;
const slower = { fast: "normal", normal: "slow", slow: "slow" } as const;

function Shown(props: ShownProps) {
  const [speed, setSpeed] = createSignal<CodeSpeed>("normal");
  const [isSlowed, setSlowed] = createSignal(false);
  // oxlint-disable-next-line solid/reactivity -- keyed: the images of a file do not change
  const animation = createAnimation(props.images, speed, () => {
    if (speed() === "slow") return;
    setSpeed(slower[speed()]);
    setSlowed(true);
  });
  keepAwake(animation.isOn);
  const hasBegun = () => animation.shown() > 0;
  const whole = () => Math.ceil(props.images.k / pace[speed()].blocks);

  function start(): void {
    if (!hasBegun()) props.onStart?.();
    animation.start();
  }
  // Who asked for less motion begins it by a tap.
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
    const timer = setTimeout(start, warning);
    onCleanup(() => clearTimeout(timer));
  }

  return (
    <div class="cols airy">
      <figure class="codeplate">
        <CodeCanvas image={animation.image()} label={t(words.code)} />
        <figcaption class="small num">
          <Show when={hasBegun()} fallback={t(words.still)}>
            {t(words.image)(animation.shown(), whole())}
          </Show>
        </figcaption>
      </figure>
      <div class="flow">
        <Show
          when={animation.isOn()}
          fallback={<Button onClick={start}>{t(hasBegun() ? words.goOn : words.start)}</Button>}
        >
          <Button onClick={animation.stop}>{t(words.pause)}</Button>
        </Show>
        <p>{t(words.how)}</p>
        <p class="small muted">
          {t(words.about)(fileSize(props.images.size), secondsOf(props.images.k, speed()))}
        </p>
        <ChipGroup
          legend={t(words.trouble)}
          choices={[
            { value: "slow", label: t(words.slow) },
            { value: "normal", label: t(words.normal) },
            { value: "fast", label: t(words.fast) },
          ]}
          chosen={speed()}
          onChoose={(chosen) => {
            setSlowed(false);
            setSpeed(chosen);
          }}
        />
        <p class="small" aria-live="polite">
          {isSlowed() ? t(words.slowed) : ""}
        </p>
        <p class="small muted">{t(words.blinks)}</p>
      </div>
    </div>
  );
}
