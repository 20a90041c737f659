import { createSignal, onMount, Show, useContext } from "solid-js";
import { t } from "#i18n/language.ts";
import { useAppVersion } from "#parts/app-version.ts";
import { links } from "#parts/links.ts";
import { ReadingScreen } from "#parts/reading-screen.tsx";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { SessionContext } from "#workspace/session.ts";
import { WorkspaceContext } from "#workspace/workspace.ts";
import { gatherReport } from "./gather-report.ts";
import { type ReportFacts, reportText } from "./report-text.ts";
import { reportWords as words } from "./report-words.ts";
import { words as aboutWords } from "./words.ts";

/** Shown whole before it is copied: nothing leaves that was not seen. */
export function ReportPage() {
  const version = useAppVersion();
  const workspace = useContext(WorkspaceContext);
  const session = useContext(SessionContext);
  const toasts = useToasts();
  const [facts, setFacts] = createSignal<ReportFacts>();
  onMount(async () => {
    const state = session?.state();
    const failure = state?.step === "failed" ? state.failure : undefined;
    setFacts(await gatherReport(version, workspace, failure));
  });
  const text = () => {
    const known = facts();
    return known === undefined ? undefined : reportText(known);
  };

  async function copy(report: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(report);
      toasts.show({ text: t(words.copied) });
    } catch {
      toasts.show({ text: t(words.notCopied) }); // refused, or not over https
    }
  }

  return (
    <ReadingScreen
      title={t(words.title)}
      back={{ href: links.about(), label: t(aboutWords.title) }}
      foot={
        <Button
          kind="primary"
          disabled={text() === undefined}
          onClick={() => void copy(text() ?? "")}
        >
          {t(words.copy)}
        </Button>
      }
    >
      <div class="pad flow narrow">
        <p>{t(words.why)}</p>
        <Show when={text()} fallback={<p class="small muted">{t(words.look)}</p>}>
          {(report) => <p class="trace report-text">{report()}</p>}
        </Show>
      </div>
    </ReadingScreen>
  );
}
