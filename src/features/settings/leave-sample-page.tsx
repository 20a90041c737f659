import { createResource, createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { forgetTraces } from "#parts/forget-traces.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { countWrittenHere } from "#workspace/written-here.ts";
import { words } from "./words.ts";

/** Says what would go with the sample, offers it as a file, then deletes its database. */
export function LeaveSamplePage() {
  const workspace = useWorkspace();
  const session = useSession();
  const toasts = useToasts();
  const go = useGo();
  const [written] = createResource(() => countWrittenHere(workspace));
  const [spaces] = createResource(session.spaces);
  const [busy, setBusy] = createSignal(false);

  async function leave(): Promise<void> {
    setBusy(true);
    try {
      await session.leave(workspace.space.id);
      forgetTraces(workspace.space.id);
      go(links.home(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
      setBusy(false);
    }
  }

  return (
    <Screen
      title={t(words.leaveTitle)}
      sub={t(words.leaveSub)}
      place="more"
      back={{ href: links.settings(), label: t(words.title) }}
      foot={
        <>
          <Button onClick={() => go(links.settings())}>{t(words.stay)}</Button>
          <Button
            kind="danger"
            busy={busy() ? t(words.leaving) : undefined}
            onClick={() => void leave()}
          >
            {t(words.leaveSample)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={written() !== undefined}>
          <Show when={written()} fallback={<p>{t(words.leaveNothing)}</p>}>
            {(number) => (
              <>
                <NoteBox kind="warn">
                  <p>{t(words.leaveWritten)(number())}</p>
                </NoteBox>
                <p>{t(words.leaveOffer)}</p>
                <a class="btn" href={links.send()}>
                  {t(words.makeFile)}
                </a>
              </>
            )}
          </Show>
        </Show>
        <Show when={(spaces()?.length ?? 0) > 1}>
          <p class="small muted">{t(words.leaveElsewhere)}</p>
        </Show>
      </div>
    </Screen>
  );
}
