import { For, type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createTeamDevices, type TeamDevice } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DeviceItem } from "./device-item.tsx";
import { words } from "./words.ts";

/** Who is in the team, by the devices that speak for it. */
export function DevicesPage() {
  const { space } = useWorkspace();
  const go = useGo();
  const team = createTeamDevices();
  const inState = (...states: readonly TeamDevice["state"][]) =>
    team()?.devices.filter(({ state }) => states.includes(state)) ?? [];
  const alone = () => team()?.devices.every(({ isHere }) => isHere) === true;
  const behind = () => inState("active").filter(({ hasKeys }) => hasKeys === false).length;

  return (
    <Screen
      title={t(words.title)}
      sub={t(words.sub)(space.name, team()?.epoch)}
      place="more"
      back={{ href: links.settings(), label: t(words.settings) }}
      foot={
        <Button kind="primary" icon="user-plus" onClick={() => go(links.pair())}>
          {t(words.add)}
        </Button>
      }
    >
      <Show when={team()}>
        {(read) => (
          <div class="narrow">
            <Show when={read().isLate}>
              <div class="pad">
                <Show
                  when={read().epoch === undefined}
                  fallback={
                    <NoteBox kind="warn" title={t(words.lateTitle)}>
                      <p>{t(words.late)}</p>
                    </NoteBox>
                  }
                >
                  <NoteBox kind="warn" title={t(words.withoutTitle)}>
                    <p>{t(words.without)}</p>
                  </NoteBox>
                </Show>
              </div>
            </Show>
            <Part alone={alone()} title={t(words.active)} devices={inState("active")}>
              <Show when={behind() > 0}>
                <p class="small muted">{t(words.again)(behind())}</p>
              </Show>
            </Part>
            <Part
              alone={alone()}
              title={t(alone() ? words.alone : words.keyless)}
              devices={inState("keyless")}
            />
            <Part alone={alone()} title={t(words.gone)} devices={inState("lost", "retired")} />
            <div class="pad flow">
              <Show when={alone()}>
                <p class="small muted">{t(words.none)}</p>
              </Show>
              <Show when={!alone() || read().isLate}>
                <a class="btn" href={links.askForKeys()}>
                  {t(words.ask)}
                </a>
              </Show>
              <HelpLink topic="jumelage" />
              <HelpLink topic="telephone-perdu" />
            </div>
          </div>
        )}
      </Show>
    </Screen>
  );
}

function Part(props: {
  readonly title: string;
  readonly devices: readonly TeamDevice[];
  readonly alone: boolean;
  readonly children?: JSX.Element;
}) {
  return (
    <Show when={props.devices.length > 0}>
      <section class="section">
        <SectionHead title={props.title} count={props.devices.length} />
        <ul class="list">
          <For each={props.devices}>
            {(device) => (
              <li>
                <DeviceItem device={device} alone={props.alone} />
              </li>
            )}
          </For>
        </ul>
        {props.children}
      </section>
    </Show>
  );
}
