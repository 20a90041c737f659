import { lazy, Match, Show, Suspense, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { isShared } from "#parts/hand-over.ts";
import { OpeningWords } from "#parts/six-words.tsx";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { createPreparing } from "./preparing.ts";
import { prepareWords as words } from "./prepare-words.ts";

type Made = { readonly preparing: ReturnType<typeof createPreparing> };

// What draws codes comes when one is asked for.
const AnimatedCode = lazy(async () => ({
  default: (await import("#parts/animated-code.tsx")).AnimatedCode,
}));

/** How an edition goes to its reader, and what that takes. */
export function TheWay(props: Made) {
  const bytes = () => {
    const current = props.preparing.state();
    return "made" in current ? current.made.bytes : undefined;
  };
  return (
    <div class="narrow flow">
      <Show when={props.preparing.state().step !== "given"}>
        <ChipGroup
          legend={t(words.protection)}
          choices={[
            { value: "words", label: t(words.bySixWords) },
            { value: "none", label: t(words.unprotected) },
            { value: "code", label: t(words.byCode) },
          ]}
          chosen={props.preparing.way()}
          onChoose={(way) => props.preparing.setWay(way)}
        />
      </Show>
      <Switch>
        <Match when={props.preparing.way() === "none"}>
          <NoteBox kind="warn">
            <p>{t(words.plain)}</p>
          </NoteBox>
        </Match>
        <Match when={props.preparing.isShown() && bytes()} keyed>
          {(shown) => (
            <Suspense>
              <AnimatedCode bytes={shown} sealed onStart={() => void props.preparing.began()} />
            </Suspense>
          )}
        </Match>
        <Match when={props.preparing.way() === "code"}>
          <p class="small muted">{t(words.codeWhy)}</p>
        </Match>
        <Match when={props.preparing.words()}>
          {(drawn) => <OpeningWords passphrase={drawn()} />}
        </Match>
      </Switch>
    </div>
  );
}

/** Hollow while the file is made, and as long as a passage is not decided. */
export function Give(props: Made) {
  const ready = () => {
    const current = props.preparing.state();
    return current.step === "ready" ? current : undefined;
  };
  const isHeld = () => (ready()?.made.questions.length ?? 1) > 0;
  const isByShare = () => {
    const file = ready()?.file;
    return file !== undefined && isShared(file);
  };
  return (
    <Show
      when={props.preparing.way() !== "code"}
      fallback={
        <Show when={!props.preparing.isShown()}>
          <Button
            kind="primary"
            disabled={isHeld()}
            onClick={() => void props.preparing.give("code")}
          >
            {t(words.showCode)}
          </Button>
        </Show>
      }
    >
      <Show when={isByShare()}>
        <Button disabled={isHeld()} onClick={() => void props.preparing.give("download")}>
          {t(words.download)}
        </Button>
      </Show>
      <Button kind="primary" disabled={isHeld()} onClick={() => void props.preparing.give("best")}>
        {t(isByShare() ? words.share : words.download)}
      </Button>
    </Show>
  );
}
