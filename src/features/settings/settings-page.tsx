import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { ClockLine } from "#parts/clock-line.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { KeptHere } from "./kept-here.tsx";
import { LeavePart } from "./leave-part.tsx";
import { ReadMore } from "./read-more.tsx";
import { ReadyOffline } from "./ready-offline.tsx";
import { SamplePart } from "./sample-part.tsx";
import { Team } from "./team.tsx";
import { TeamsHere } from "./teams-here.tsx";
import { ThisDevice } from "./this-device.tsx";
import { words } from "./words.ts";

/** Where the records are and how safe; then the device, the team, the other teams. */
export function SettingsPage() {
  const workspace = useWorkspace();
  const { space } = workspace;
  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="none"
      back={{ href: links.more(), label: t(words.back) }}
    >
      <ClockLine />
      <div class="cols">
        <div>
          <KeptHere />
          <ReadyOffline />
        </div>
        <div>
          <ThisDevice />
          <Show when={readerOf(workspace) === undefined}>
            <Team />
          </Show>
          <TeamsHere />
          <Show when={space.sample} fallback={<LeavePart />}>
            <SamplePart />
          </Show>
          <ReadMore />
        </div>
      </div>
    </Screen>
  );
}
