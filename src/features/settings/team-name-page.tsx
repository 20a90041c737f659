import { createSignal } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { teamNameProblem } from "#parts/team-name.ts";
import { useGo } from "#parts/use-go.ts";
import { TextField } from "#ui/text-field.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** Not a record: each device names the team for itself. */
export function TeamNamePage() {
  const session = useSession();
  const toasts = useToasts();
  const go = useGo();
  const { name: before } = useWorkspace().space;
  const [name, setName] = createSignal(before);
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const close = () => go(links.settings(), { replace: true });

  const problem = () => teamNameProblem(name(), words.teamNameless);

  async function save(): Promise<void> {
    setTried(true);
    const typed = name().trim();
    if (problem() !== undefined) {
      queueMicrotask(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    setBusy(true);
    try {
      if (typed !== before) {
        await session.rename(typed);
        toasts.show({ text: t(words.renamed), undo: () => void session.rename(before) });
      }
      close();
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={t(words.renameTeam)}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      onClose={close}
      onSubmit={() => void save()}
    >
      <TextField
        label={t(words.renameTeam)}
        hint={t(words.renameHint)}
        value={name()}
        onInput={setName}
        problem={tried() ? problem() : undefined}
        autocomplete="organization"
        enterkeyhint="done"
      />
      <RefusalBox text={refused()} />
    </CaptureScreen>
  );
}
