import { createResource, createSignal, For, onCleanup, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { forgetAll } from "#parts/forget-all.ts";
import { forgetTraces } from "#parts/forget-traces.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { forgetTeam } from "#parts/team-memory.ts";
import { useGo } from "#parts/use-go.ts";
import { dropAllGifts, dropGiftsOf, listGifts } from "#storage/shared-files.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useSession } from "#workspace/session.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { createOnlyHere, OnlyHere } from "./only-here.tsx";
import { leaveWords as words } from "./leave-words.ts";
import { words as settings } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** Another window may hold the database; then this says so, ms. */
const patienceMs = 4000;

/** Checks that nothing exists only here, then empties this device of the team. */
export function LeaveTeamPage() {
  const workspace = useWorkspace();
  const { space } = workspace;
  const isRead = readerOf(workspace) !== undefined;
  const session = useSession();
  const toasts = useToasts();
  const go = useGo();
  const onlyHere = createOnlyHere();
  const [spaces] = createResource(session.spaces);
  const [gifts] = createResource(listGifts);
  /** What other apps gave is for whichever space is open when somebody takes it up. */
  const othersMayTake = () => (spaces()?.length ?? 0) > 1 && (gifts()?.length ?? 0) > 0;
  const [isWithGifts, setWithGifts] = createSignal(false);
  const [isAccepted, setAccepted] = createSignal(false);
  const [step, setStep] = createSignal<"reading" | "asked" | "emptying" | "slow">("reading");
  const [refused, setRefused] = createSignal<string>();
  let slow: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(slow));
  const isSafe = () => onlyHere()?.isNothing === true;

  async function leave(): Promise<void> {
    if (!isSafe() && !isAccepted()) {
      setStep("asked");
      document.querySelector<HTMLElement>(".accept input")?.focus();
      return;
    }
    setStep("emptying");
    slow = setTimeout(() => setStep("slow"), patienceMs);
    const isLast = (await session.spaces()).length === 1;
    // Before it is gone: another window would miss it, and call it lost.
    forgetTeam(space.id);
    try {
      await session.leave(space.id);
      await (isLast || isWithGifts() ? dropAllGifts() : dropGiftsOf(space.id));
      forgetTraces(space.id);
      if (isLast) forgetAll();
      toasts.show({ text: t(words.done)(space.name) });
      go(isLast ? links.firstRun() : links.home(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) }); // the team is open again, and remembered
      setRefused(refusalText(error));
      setStep("reading");
    } finally {
      clearTimeout(slow);
    }
  }

  return (
    <Screen
      title={t(isRead ? words.readerTitle : words.title)}
      sub={t(words.sub)(space.name)}
      place="more"
      back={{ href: links.settings(), label: t(settings.title) }}
      foot={
        <>
          <Button onClick={() => go(links.settings())}>{t(settings.stay)}</Button>
          <Button
            kind="danger"
            busy={step() === "emptying" || step() === "slow" ? t(words.emptying) : undefined}
            onClick={() => void leave()}
          >
            {t(words.empty)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={step() === "slow"}>
          <NoteBox kind="warn" alert>
            <p>{t(words.slow)}</p>
          </NoteBox>
        </Show>
        <RefusalBox text={refused()} />
        <p>{t(isRead ? words.readerWhy : words.why)}</p>
        <OnlyHere found={onlyHere()} />
        <Show when={onlyHere() !== undefined && !isSafe()}>
          <Show when={step() === "asked" && !isAccepted()}>
            <NoteBox kind="bad" alert>
              <p>{t(words.notAccepted)}</p>
            </NoteBox>
          </Show>
          <div class="accept">
            <SwitchLine checked={isAccepted()} onChange={setAccepted}>
              {t(words.accept)}
            </SwitchLine>
          </div>
        </Show>
        <section>
          <SectionHead title={t(words.erases)} />
          <p class="small said">{t(words.erased)}</p>
          <Show when={(spaces()?.length ?? 0) > 1}>
            <p class="small muted">{t(words.others)}</p>
          </Show>
        </section>
        <Show when={othersMayTake()}>
          <SwitchLine checked={isWithGifts()} onChange={setWithGifts}>
            {t(words.gifts)(gifts()?.length ?? 0)}
          </SwitchLine>
        </Show>
        <Show when={!isRead}>
          <section>
            <SectionHead title={t(words.outOfReach)} />
            <ul class="list lines">
              <For each={words.reach}>{(line) => <li>{t(line)}</li>}</For>
            </ul>
          </section>
        </Show>
        <HelpLink topic="quitter" />
      </div>
    </Screen>
  );
}
