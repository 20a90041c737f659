import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { type Fact, Facts } from "#ui/facts.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { setSignerState } from "#workspace/losing.ts";
import { createTeamDevices, type TeamDevice } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { AfterLoss } from "./after-loss.tsx";
import { DeviceItem, deviceName } from "./device-item.tsx";
import { NoDevice } from "./no-device.tsx";
import { words } from "./words.ts";

/** One device: who holds it, who let it in, and what may be done about it. */
export function DeviceSheetPage() {
  const parameters = useParams<{ id: string }>();
  const team = createTeamDevices();
  const device = () => team()?.devices.find(({ id }) => id === parameters.id);
  return (
    <Show when={team() === undefined || device() !== undefined} fallback={<NoDevice />}>
      <Screen
        title={nameOf(device())}
        place="more"
        back={{ href: links.devices(), label: t(words.title) }}
      >
        <Show when={device()}>
          {(found) => <Sheet device={found()} all={team()?.devices ?? []} />}
        </Show>
      </Screen>
    </Show>
  );
}

function nameOf(device: TeamDevice | undefined): string {
  return device === undefined ? t(words.title) : deviceName(device);
}

function Sheet(props: { readonly device: TeamDevice; readonly all: readonly TeamDevice[] }) {
  const workspace = useWorkspace();
  const { today } = workspace;
  const { run } = useUndoable();
  const go = useGo();
  const introduced = () =>
    props.all.filter(
      ({ signer, device }) =>
        signer?.introducedBy !== undefined &&
        signer.introducedBy === props.device.device &&
        device !== props.device.device,
    );
  const facts = (): readonly Fact[] => {
    const { device } = props;
    const when = (at: number) => dayAndTime(at, today());
    const state = t(words.states[device.state]);
    const by = device.introducedBy;
    return [
      {
        term: t(words.heldBy),
        value: device.member ? entryName(device.member) : t(words.noMember),
      },
      {
        term: t(words.state),
        value:
          device.stateAt === undefined || device.state === "active"
            ? state
            : t(words.since)(state, when(device.stateAt)),
      },
      ...(device.signer === undefined
        ? []
        : [
            {
              term: t(words.introducedBy),
              value: by === undefined ? t(words.first) : authorName(by),
            },
            ...(device.state === "active"
              ? [
                  {
                    term: t(words.keys),
                    value: t(keysWords(device)),
                  },
                ]
              : []),
          ]),
      ...(device.isHere
        ? []
        : [
            {
              term: t(words.lastReceived),
              value: device.lastFileAt === undefined ? t(words.never) : when(device.lastFileAt),
            },
          ]),
    ];
  };
  const setState = (state: "active" | "retired", text: string) => {
    const { signer } = props.device;
    if (signer !== undefined) void run(() => setSignerState(workspace, signer, state), text);
  };

  return (
    <div class="pad flow narrow">
      <Facts facts={facts()} />
      <Show when={props.device.state === "keyless" && !props.device.isHere}>
        <NoteBox kind="info">
          <p>{t(words.keylessWhy)}</p>
        </NoteBox>
      </Show>
      <Show when={props.device.state === "lost"}>
        <AfterLoss all={props.all} />
      </Show>
      <Show when={introduced().length > 0}>
        <section>
          <SectionHead title={t(words.introduced)} count={introduced().length} />
          <ul class="list">
            <For each={introduced()}>
              {(one) => (
                <li>
                  <DeviceItem device={one} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show
        when={!props.device.isHere}
        fallback={
          <a class="btn" href={links.thisDevice()}>
            {t(words.rename)}
          </a>
        }
      >
        <ul class="list">
          <li>
            <Item
              href={links.carriedBy(props.device.id)}
              title={t(props.device.state === "active" ? words.carries : words.carried)}
              detail={t(props.device.state === "active" ? words.carriesWhy : words.carriedWhy)}
              chevron
            />
          </li>
        </ul>
        <Show when={props.device.state === "active"}>
          <div class="row wrap">
            <Button kind="danger" onClick={() => go(links.lostDevice(props.device.id))}>
              {t(words.lose)}
            </Button>
            <Button onClick={() => setState("retired", t(words.retired)(deviceName(props.device)))}>
              {t(words.retire)}
            </Button>
          </div>
          <p class="small muted">{t(words.retireWhy)}</p>
        </Show>
        <Show when={props.device.state === "lost" || props.device.state === "retired"}>
          <div class="row wrap">
            <Button onClick={() => setState("active", t(words.isBack)(deviceName(props.device)))}>
              {t(words.backInService)}
            </Button>
          </div>
          <p class="small muted">{t(words.backWhy)}</p>
        </Show>
      </Show>
    </div>
  );
}

function keysWords({ hasKeys }: TeamDevice) {
  if (hasKeys === undefined) return words.keysUnknown;
  return hasKeys ? words.hasKeys : words.lacksKeys;
}
