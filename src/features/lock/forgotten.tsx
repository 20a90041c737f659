import { createSignal, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { forgetAll } from "#parts/forget-all.ts";
import { links } from "#parts/links.ts";
import { turnLockOff } from "#parts/lock-code.ts";
import { forgetTeam, rememberedTeams } from "#parts/team-memory.ts";
import { dropAllGifts } from "#storage/shared-files.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { useSession } from "#workspace/session.ts";
import { words } from "./words.ts";

/** What is left to somebody who no longer knows the code. Counts alone: the screens stay hidden. */
export function Forgotten(props: { readonly onBack: () => void }) {
  const session = useSession();
  const onlyHere = rememberedTeams().reduce((sum, team) => sum + team.onlyHere, 0);
  const [isAccepted, setAccepted] = createSignal(false);
  const [isAsked, setAsked] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);

  async function erase(): Promise<void> {
    if (!isAccepted()) {
      setAsked(true);
      return;
    }
    setBusy(true);
    setFailed(false);
    // Before they are gone: the first screen would miss them, and call them lost.
    for (const { id } of rememberedTeams()) forgetTeam(id);
    try {
      for (const { id } of await session.spaces()) {
        // oxlint-disable-next-line no-await-in-loop -- leaving one opens the next
        await session.leave(id);
      }
      await dropAllGifts();
      forgetAll();
      globalThis.location.hash = links.firstRun();
      turnLockOff();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <div class="app door">
      <header class="sky">
        <h1 tabindex="-1" ref={(element) => queueMicrotask(() => element.focus())}>
          {t(words.forgottenTitle)}
        </h1>
        <p class="small muted sub">{t(words.forgottenWhy)}</p>
      </header>
      <main class="main">
        <div class="pad flow narrow">
          <Show when={failed()}>
            <NoteBox kind="bad" alert>
              <p>{t(words.eraseFailed)}</p>
            </NoteBox>
          </Show>
          <ol class="ask">
            <For each={words.forgottenSteps}>{(step) => <li>{t(step)}</li>}</For>
          </ol>
          <NoteBox kind={onlyHere > 0 ? "warn" : undefined}>
            <p>{t(words.onlyHere)(onlyHere)}</p>
          </NoteBox>
          <div class="accept">
            <SwitchLine checked={isAccepted()} onChange={setAccepted}>
              {t(words.accept)}
            </SwitchLine>
          </div>
          <Show when={isAsked() && !isAccepted()}>
            <NoteBox kind="bad" alert>
              <p>{t(words.notAccepted)}</p>
            </NoteBox>
          </Show>
        </div>
      </main>
      <footer class="foot">
        <Button onClick={() => props.onBack()}>{t(words.back)}</Button>
        <Button
          kind="danger"
          busy={busy() ? t(words.erasing) : undefined}
          onClick={() => void erase()}
        >
          {t(words.erase)}
        </Button>
      </footer>
    </div>
  );
}
