import { createSignal, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { createPersonChoice, PersonChoice } from "#parts/person-choice.tsx";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { takeDevice } from "#workspace/change-person.ts";
import { createThisDevice } from "#workspace/this-device.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { personWords as words } from "./person-words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** On a shared tablet: who writes from now on. */
export function PersonPage() {
  const workspace = useWorkspace();
  const { me, directory } = workspace;
  const device = createThisDevice();
  const { tell } = useUndoable();
  const go = useGo();
  const others = directory
    .list("members")
    .filter(({ id, active }) => active !== false && id !== untrack(me)?.id);
  const choice = createPersonChoice(others.map((one) => ({ id: one.id, name: entryName(one) })));
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();

  async function take(): Promise<void> {
    const here = device();
    const person = choice.answer();
    if (here === undefined || person === undefined) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const saved = await takeDevice(workspace, here.id, person);
      tell(saved, t(words.taken)(person.name));
      go(links.home(), { replace: true });
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(false);
    }
  }

  return (
    <Screen
      title={t(words.change)}
      sub={t(words.sub)(me()?.name ?? t(words.nobody))}
      place="more"
      back={{ href: links.settings(), label: t(words.settings) }}
      foot={
        <>
          <a class="btn" href={links.settings()}>
            {t(words.stay)}
          </a>
          <Button
            kind="primary"
            busy={busy() ? t(words.taking) : undefined}
            onClick={() => void take()}
          >
            {t(words.take)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <RefusalBox text={refused()} />
        <p>{t(words.why)}</p>
        <PersonChoice choice={choice} />
        <HelpLink topic="appareil-partage" />
      </div>
    </Screen>
  );
}
