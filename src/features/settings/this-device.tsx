import { Show } from "solid-js";
import { language, setLanguage, t } from "#i18n/language.ts";
import { badgeOn, canBadge, setBadgeOn } from "#parts/badge.ts";
import { links } from "#parts/links.ts";
import { lockAfter } from "#parts/lock-code.ts";
import { type Look, look, setLook, setTextSize, textSize, textSizes } from "#parts/look.ts";
import { setShortcutsOn, shortcutsOn } from "#parts/shortcuts.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { createThisDevice } from "#workspace/this-device.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { markWords } from "./mark-words.ts";
import { personWords } from "./person-words.ts";
import { words } from "./words.ts";

const looks: readonly Look[] = ["device", "light", "dark", "sun"];

/** What this device is called, and how it shows things. */
export function ThisDevice() {
  const { me } = useWorkspace();
  const device = createThisDevice();
  const detail = () => {
    const name = me()?.name;
    return name === undefined ? t(words.deviceName) : t(words.deviceDetail)(name);
  };
  return (
    <section class="section">
      <SectionHead title={t(words.device)} />
      <ul class="list">
        <li>
          <Item
            href={links.thisDevice()}
            title={device()?.entry?.name ?? t(words.namelessDevice)}
            detail={detail()}
            chevron
          />
        </li>
        <li>
          <Item
            href={links.changePerson()}
            title={t(personWords.change)}
            detail={t(personWords.changeWhy)}
            chevron
          />
        </li>
        <li>
          <Item
            href={links.lock()}
            title={t(personWords.lock)}
            detail={lockAfter() === undefined ? t(personWords.lockOff) : t(personWords.lockOn)}
            chevron
          />
        </li>
      </ul>
      <div class="flow">
        <ChipGroup
          legend={t(words.language)}
          choices={[
            { value: "fr", label: t(words.french), lang: "fr-CA" },
            { value: "en", label: t(words.english), lang: "en-CA" },
          ]}
          chosen={language()}
          onChoose={setLanguage}
        />
        <ChipGroup
          legend={t(words.look)}
          choices={looks.map((value) => ({ value, label: t(words.looks[value]) }))}
          chosen={look()}
          onChoose={setLook}
        />
        <p class="hint">{t(words.sunHint)}</p>
        <ChipGroup
          legend={t(words.textSize)}
          choices={textSizes.map((size) => ({
            value: String(size),
            label: t(words.percent)(size),
          }))}
          chosen={String(textSize())}
          onChoose={(chosen) =>
            setTextSize(textSizes.find((size) => String(size) === chosen) ?? 100)
          }
        />
        <Show when={canBadge()}>
          <SwitchLine checked={badgeOn()} onChange={setBadgeOn}>
            {t(markWords.badge)}
          </SwitchLine>
        </Show>
        <div class="laptop-only">
          <SwitchLine checked={shortcutsOn()} onChange={setShortcutsOn}>
            {t(words.shortcuts)}
          </SwitchLine>
        </div>
      </div>
    </section>
  );
}
