import { useParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { MarkedLines } from "#ui/marked-lines.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { useToasts } from "#ui/toasts.ts";
import { declareLost } from "#workspace/losing.ts";
import { createTeamDevices } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { deviceName } from "./device-item.tsx";
import { NoDevice } from "./no-device.tsx";
import { words } from "./words.ts";

/** A whole screen before the keys change: what it does, and what it cannot do. */
export function LostPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const team = createTeamDevices();
  const toasts = useToasts();
  const go = useGo();
  const [also, setAlso] = createSignal<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const device = () => team()?.devices.find(({ id }) => id === parameters.id);
  const back = () => links.device(parameters.id);
  const introduced = () => {
    const lost = device()?.device;
    if (lost === undefined) return [];
    return (team()?.devices ?? []).filter(
      ({ signer, state, isHere }) =>
        signer?.introducedBy === lost && state === "active" && !isHere && signer.device !== lost,
    );
  };

  function choose(id: string, isChosen: boolean): void {
    const next = new Set(also());
    if (isChosen) next.add(id);
    else next.delete(id);
    setAlso(next);
  }

  async function change(): Promise<void> {
    const lost = device();
    if (lost === undefined) return;
    setBusy(true);
    setRefused(undefined);
    const others = introduced().flatMap(({ id, signer }) =>
      also().has(id) && signer !== undefined ? [signer] : [],
    );
    try {
      await declareLost(workspace, lost.signer, others);
      toasts.show({ text: t(words.changed) });
      go(back(), { replace: true });
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(false);
    }
  }

  return (
    <Show when={team() === undefined || device() !== undefined} fallback={<NoDevice />}>
      <Screen
        title={t(words.loseTitle)(nameOrTitle())}
        sub={t(words.loseSub)}
        place="more"
        back={{ href: back(), label: nameOrTitle() }}
        foot={
          <>
            <a class="btn" href={back()}>
              {t(words.changeNothing)}
            </a>
            <Button
              kind="danger"
              busy={busy() ? t(words.changing) : undefined}
              onClick={() => void change()}
            >
              {t(words.changeKeys)}
            </Button>
          </>
        }
      >
        <div class="pad flow narrow">
          <RefusalBox text={refused()} title={t(words.refused)} />
          <section>
            <SectionHead title={t(words.willHappen)} />
            <MarkedLines shape="ok" lines={words.happens.map((line) => t(line))} />
          </section>
          <section>
            <SectionHead title={t(words.introduced)} count={introduced().length} />
            <Show
              when={introduced().length > 0}
              fallback={<p class="small muted">{t(words.introducedNone)}</p>}
            >
              <p class="small muted">{t(words.introducedWhy)}</p>
              <For each={introduced()}>
                {(one) => (
                  <SwitchLine
                    checked={also().has(one.id)}
                    onChange={(isChosen) => choose(one.id, isChosen)}
                  >
                    {t(words.alsoRetire)(deviceName(one))}
                  </SwitchLine>
                )}
              </For>
            </Show>
          </section>
          <section>
            <SectionHead title={t(words.willNot)} />
            <MarkedLines shape="alerte" lines={words.cannot.map((line) => t(line))} />
          </section>
          <HelpLink topic="telephone-perdu" />
        </div>
      </Screen>
    </Show>
  );

  function nameOrTitle(): string {
    const found = device();
    return found === undefined ? t(words.nameless) : deviceName(found);
  }
}
