import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { SeenDevice } from "#storage/folder-status.ts";
import { Item } from "#ui/item.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { folderWords as words } from "./words.ts";

/** Whose prefix stands in the folder, and when each last put something there. */
export function SeenDevices(props: { readonly devices: readonly SeenDevice[] }) {
  const { author, store, today } = useWorkspace();
  const nameOf = (device: string) => {
    const { deviceName, memberName } = author(device);
    if (device === store.device) return deviceName ?? t(words.thisOne);
    return deviceName ?? memberName ?? t(words.unknownDevice);
  };
  const detailOf = ({ device, at }: SeenDevice) => {
    const who = device === store.device ? t(words.thisOne) : author(device).memberName;
    const when = at === 0 ? undefined : dayAndTime(at, today());
    if (who !== undefined && when !== undefined) return t(words.deviceDetail)(who, when);
    return who ?? when;
  };
  return (
    <Show when={props.devices.length > 0}>
      <div>
        <h3 class="q">{t(words.devices)}</h3>
        <ul class="list">
          <For each={props.devices}>
            {(one) => (
              <li>
                <Item title={nameOf(one.device)} detail={detailOf(one)} />
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
