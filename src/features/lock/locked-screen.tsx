import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { readCode, tryCode } from "#parts/lock-code.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { CodeField } from "./code-field.tsx";
import { Forgotten } from "./forgotten.tsx";
import { words } from "./words.ts";

/** In the place of every screen while the app is locked: nothing of the records is in the page. */
export function LockedScreen() {
  const toasts = useToasts();
  const [code, setCode] = createSignal("");
  const [isWrong, setWrong] = createSignal(false);
  const [waitUntil, setWaitUntil] = createSignal(0);
  const [now, setNow] = createSignal(clock());
  const [busy, setBusy] = createSignal(false);
  const [isForgotten, setForgotten] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const waits = () => Math.max(0, Math.ceil((waitUntil() - now()) / 1000));

  toasts.dismiss();
  document.title = "Maillon";
  const ticking = setInterval(() => setNow(clock()), 1000);
  onCleanup(() => clearInterval(ticking));
  onMount(() => field?.focus());

  async function open(): Promise<void> {
    if (busy() || waits() > 0) return;
    setBusy(true);
    const tried = await tryCode(readCode(code()) ?? code());
    setBusy(false);
    setCode("");
    if (tried === "right") return;
    setNow(clock());
    if (tried !== "wrong") setWaitUntil(clock() + tried.waitMs);
    setWrong(true);
    field?.focus();
  }

  const problem = () => {
    if (waits() > 0) return t(words.wait)(waits());
    return isWrong() && code() === "" ? t(words.wrong) : undefined;
  };

  return (
    <Show when={!isForgotten()} fallback={<Forgotten onBack={() => setForgotten(false)} />}>
      <div class="app door">
        <header class="sky">
          <h1 tabindex="-1">{t(words.lockedTitle)}</h1>
          <p class="small muted sub">{t(words.lockedWhy)}</p>
        </header>
        <main class="main">
          <form
            id="unlock"
            class="pad flow narrow"
            onSubmit={(event) => {
              event.preventDefault();
              void open();
            }}
          >
            <CodeField
              ref={(element) => (field = element)}
              label={t(words.code)}
              value={code()}
              onInput={setCode}
              problem={
                problem() === undefined ? undefined : { text: problem() ?? "", weight: "stop" }
              }
            />
          </form>
        </main>
        <footer class="foot">
          <Button onClick={() => setForgotten(true)}>{t(words.forgotten)}</Button>
          <Button
            kind="primary"
            type="submit"
            form="unlock"
            busy={busy() ? t(words.opening) : undefined}
          >
            {t(words.open)}
          </Button>
        </footer>
      </div>
    </Show>
  );
}

function clock(): number {
  return Date.now();
}
