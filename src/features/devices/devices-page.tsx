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
  const behind = () => inState("active").filter(({ hasKeys }) => !hasKeys).length;

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
                <NoteBox kind="warn" title={t(words.lateTitle)}>
                  <p>{t(words.late)}</p>
                </NoteBox>
              </div>
            </Show>
            <Part title={t(words.active)} devices={inState("active")}>
              <Show when={behind() > 0 && !read().isLate && read().epoch !== undefined}>
                <p class="small muted">{t(words.again)(behind())}</p>
              </Show>
            </Part>
            <Part title={t(words.keyless)} devices={inState("keyless")} />
            <Part title={t(words.gone)} devices={inState("lost", "retired")} />
            <div class="pad flow">
              <Show when={read().devices.every(({ isHere }) => isHere)}>
                <p class="small muted">{t(words.none)}</p>
              </Show>
              <a class="btn" href={links.askForKeys()}>
                {t(words.ask)}
              </a>
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
                <DeviceItem device={device} />
              </li>
            )}
          </For>
        </ul>
        {props.children}
      </section>
    </Show>
  );
}
