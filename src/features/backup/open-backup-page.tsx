import { createResource, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { fileWords } from "#parts/file-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { useSession } from "#workspace/session.ts";
import { createOpening, type CheckedBackup } from "./opening.ts";
import { at, OpeningBody, OpeningFoot } from "./opening-parts.tsx";
import { openWords as words } from "./open-words.ts";
import { RestoreStep } from "./restore-step.tsx";

/** From the file of a backup to the team that it holds, with or without a team on this device. */
export function OpenBackupPage() {
  const session = useSession();
  const go = useGo();
  const opening = createOpening();
  const { state } = opening;
  const home = () => (session.state().step === "open" ? links.settings() : links.firstRun());
  const back = () => ({ href: home(), label: t(words.back) });
  const sub = () => {
    const current = state();
    return current.step === "choosing" ? t(words.sub) : current.file.name;
  };
  const title = () => {
    if (at(state, "refused")) return t(fileWords.refused);
    return t(at(state, "locked") ? fileWords.locked : words.title);
  };
  return (
    <Show
      when={at(state, "checked")}
      keyed
      fallback={
        <DoorScreen
          title={title()}
          sub={sub()}
          back={back()}
          foot={
            <OpeningFoot opening={opening} onLater={() => go(home())}>
              {null}
            </OpeningFoot>
          }
        >
          <OpeningBody
            opening={opening}
            intro={
              <>
                <p>{t(words.intro)}</p>
                <HelpLink topic="sauvegarde" />
              </>
            }
          >
            {null}
          </OpeningBody>
        </DoorScreen>
      }
    >
      {(opened) => (
        <Suspense>
          <Checked opened={opened} onOther={opening.stop} />
        </Suspense>
      )}
    </Show>
  );
}

function Checked(props: { readonly opened: CheckedBackup; readonly onOther: () => void }) {
  const session = useSession();
  const [spaces] = createResource(session.spaces);
  return (
    <Show when={spaces()}>
      {(all) => (
        <RestoreStep
          opened={props.opened}
          known={all().find(({ id }) => id === props.opened.checked.header.space.id)}
          onOther={props.onOther}
        />
      )}
    </Show>
  );
}
