import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

/** How long they stay after a tap or a key, ms. */
const shownMs = 5000;

/** No pointer stands on the wall: a tap or any key shows what can be done, for a while. */
export function Controls(props: {
  readonly event: string;
  readonly rings: boolean;
  readonly onRing: () => void;
  readonly onSilence: () => void;
}) {
  const [isShown, setIsShown] = createSignal(true);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    setIsShown(true);
    clearTimeout(hiding);
    hiding = setTimeout(() => setIsShown(false), shownMs);
  };
  onMount(() => {
    show();
    for (const name of ["pointerdown", "keydown", "focusin"]) document.addEventListener(name, show);
  });
  onCleanup(() => {
    clearTimeout(hiding);
    for (const name of ["pointerdown", "keydown", "focusin"]) {
      document.removeEventListener(name, show);
    }
  });
  return (
    <nav class="hall-acts" classList={{ away: !isShown() }} aria-label={t(words.title)}>
      <Button onClick={() => (props.rings ? props.onSilence() : props.onRing())}>
        {t(props.rings ? words.silence : words.sound)}
      </Button>
      <Show when={"requestFullscreen" in document.documentElement}>
        <Button onClick={() => void document.documentElement.requestFullscreen()}>
          {t(words.whole)}
        </Button>
      </Show>
      <a class="btn" href={links.unforeseen(props.event)}>
        {t(words.unforeseen)}
      </a>
      <a class="btn" href={links.event(props.event)}>
        {t(words.leave)}
      </a>
    </nav>
  );
}
