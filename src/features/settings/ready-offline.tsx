import { createSignal, For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { useAppVersion } from "#parts/app-version.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { findSetting } from "#storage/settings.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { checkedVersion, checkReady, type Readiness, readyAtKey } from "./check-ready.ts";
import { readyWords as words } from "./ready-words.ts";

/** Pressed before leaving the office. */
export function ReadyOffline() {
  const workspace = useWorkspace();
  const version = useAppVersion();
  const [found, setFound] = createSignal<Readiness>();
  const [busy, setBusy] = createSignal(false);
  const last = createLive(
    () => workspace.store.db,
    async (db) => ({
      build: await findSetting(db, "readyOffline"),
      at: await findSetting(db, readyAtKey),
    }),
  );
  const lastReady = () => {
    const { build, at } = last() ?? {};
    return build === checkedVersion(version) && typeof at === "number" ? at : undefined;
  };
  const kind = () => {
    const readiness = found();
    if (readiness?.works !== true) return "bad";
    return readiness.lines.every(({ shape }) => shape === "ok" || shape === "ici") ? "ok" : "warn";
  };

  async function check(): Promise<void> {
    setBusy(true);
    try {
      setFound(await checkReady(workspace, version));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="section flow">
      <SectionHead title={t(words.title)} />
      <p class="small muted">
        <Show when={lastReady()} fallback={t(words.why)}>
          {(at) => t(words.lastChecked)(dayAndTime(at(), workspace.today()))}
        </Show>
      </p>
      <Show when={found()}>
        {(readiness) => (
          <div>
            <NoteBox kind={kind()} alert>
              <p>
                <b>{t({ ok: words.ready, warn: words.readyWith, bad: words.notReady }[kind()])}</b>
              </p>
            </NoteBox>
            <ul class="list lines">
              <For each={readiness().lines}>
                {(line) => <MarkedLine shape={line.shape}>{line.text}</MarkedLine>}
              </For>
            </ul>
          </div>
        )}
      </Show>
      <Button onClick={() => void check()} busy={busy() ? t(words.checking) : undefined}>
        {t(words.check)}
      </Button>
      <HelpLink topic="hors-reseau" />
    </section>
  );
}
