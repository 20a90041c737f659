import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { links } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { keepGift } from "#storage/shared-files.ts";
import { toRefusal } from "#storage/storage-error.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { hearOpenedFiles } from "#workspace/launch-queue.ts";
import { words } from "./words.ts";

/** A system that opens files with the app hands them over at once; a moment, ms. */
const patienceMs = 3000;

/** « Ouvrir avec Maillon » on a computer: the files are kept as if another app had given them. */
export function OpenedFilesPage() {
  const go = useGo();
  const [why, setWhy] = createSignal<"nothing" | "full" | "unreadable">();

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) {
      setWhy("nothing");
      return;
    }
    go(links.gift(await keepOpened(files)), { replace: true });
  }
  function fail(error: unknown): void {
    const refusal = toRefusal(error);
    const isFull = refusal instanceof Error && refusal.name === "StorageFull";
    setWhy(isFull ? "full" : "unreadable");
  }

  onMount(() => {
    if (!hearOpenedFiles((files) => void take(files).catch(fail), fail)) setWhy("nothing");
    const timer = setTimeout(() => setWhy((known) => known ?? "nothing"), patienceMs);
    onCleanup(() => clearTimeout(timer));
  });

  return (
    <DoorScreen
      title={t(words.openedTitle)}
      foot={
        <Show when={why()}>
          <a class="btn" href={links.home()}>
            {t(words.toApp)}
          </a>
          <a class="btn primary" href={links.receive()}>
            {t(words.choose)}
          </a>
        </Show>
      }
    >
      <div class="pad flow narrow" aria-busy={why() === undefined}>
        <Show when={why()} fallback={<p class="muted">{t(words.opening)}</p>}>
          {(code) => (
            <NoteBox kind={code() === "nothing" ? undefined : "bad"} alert>
              <p>{t(words.openedWhy[code()])}</p>
            </NoteBox>
          )}
        </Show>
      </div>
    </DoorScreen>
  );
}

async function keepOpened(files: readonly File[]): Promise<string> {
  const folder = crypto.randomUUID();
  await keepGift({ text: "", files }, folder, Date.now());
  return folder;
}
