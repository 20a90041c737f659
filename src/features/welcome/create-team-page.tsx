import { createSignal, Show } from "solid-js";
import type { MemberRole } from "#domain/member.ts";
import { deviceOfWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { PersonFields } from "#parts/person-fields.tsx";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { teamNameProblem } from "#parts/team-name.ts";
import { useGo } from "#parts/use-go.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { TextField } from "#ui/text-field.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { introduce } from "#workspace/new-team.ts";
import { drawId, useSession } from "#workspace/session.ts";
import { teamWords } from "./team-words.ts";
import { words } from "./words.ts";

export function CreateTeamPage() {
  const session = useSession();
  const go = useGo();
  const [team, setTeam] = createSignal("");
  const [name, setName] = createSignal("");
  const [role, setRole] = createSignal<MemberRole>("coordination");
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal(false);

  const problem = () => teamNameProblem(team(), teamWords.teamMissing);

  async function create(): Promise<void> {
    setTried(true);
    if (problem() !== undefined || name().trim() === "") {
      queueMicrotask(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    setBusy(true);
    setRefused(false);
    const person = { id: drawId(), name: name().trim(), isNew: true, role: role() };
    const id = drawId();
    try {
      await session.create({
        id,
        name: team().trim(),
        sample: false,
        fill: (store) => introduce(store, id, person, t(deviceOfWords[deviceKind()])(person.name)),
      });
      go(links.home(), { replace: true });
    } catch {
      setRefused(true);
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={t(words.createTeam)}
      action={t(teamWords.create)}
      busy={busy() ? t(teamWords.creating) : undefined}
      onClose={() => go(session.state().step === "open" ? links.settings() : links.firstRun())}
      onSubmit={() => void create()}
    >
      <TextField
        label={t(teamWords.teamName)}
        hint={t(teamWords.teamHint)}
        value={team()}
        onInput={setTeam}
        problem={tried() ? problem() : undefined}
        autocomplete="organization"
        enterkeyhint="next"
        ref={(element) => queueMicrotask(() => element.focus())}
      />
      <PersonFields name={name()} role={role()} onName={setName} onRole={setRole} tried={tried()} />
      <Show when={refused()}>
        <NoteBox kind="bad" alert>
          <p>{t(words.refused)}</p>
        </NoteBox>
      </Show>
    </CaptureScreen>
  );
}
