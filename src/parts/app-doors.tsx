import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { deviceKind, isInstalled } from "#workspace/device-kind.ts";
import { appDoorWords as words } from "./app-door-words.ts";
import { Door, Doors } from "./doors.tsx";
import { links } from "./links.ts";
import { release } from "./release.ts";
import { showShortcuts } from "./shortcuts.ts";

/** Not shown once the app is installed. */
export function InstallDoor() {
  const isHandheld = () => deviceKind() !== "computer";
  return (
    <Show when={!isInstalled()}>
      <Door
        href={links.install()}
        icon="device-mobile"
        title={t(words.install)}
        detail={t(words.installDetail[isHandheld() ? "handheld" : "computer"])}
      />
    </Show>
  );
}

/** What the app says of itself. */
export function AppDoors() {
  return (
    <Doors title={t(words.maillon)}>
      <Door href={links.help()} icon="help" title={t(words.help)} detail={t(words.helpDetail)} />
      <li class="wide-only">
        <button type="button" class="item center" onClick={showShortcuts}>
          <Icon name="keyboard" />
          <span class="grow">
            <span class="t">{t(words.keys)}</span> <span class="d">{t(words.keysDetail)}</span>
          </span>
        </button>
      </li>
      <Door
        href={links.about()}
        icon="info-circle"
        title={t(words.about)}
        detail={t(words.aboutDetail)(release.version)}
      />
    </Doors>
  );
}
