import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { SpaceList } from "#parts/space-list.tsx";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { words } from "./words.ts";

const doors = [
  {
    href: links.openPublication(),
    icon: "download",
    title: words.openPublication,
    detail: words.openPublicationWhy,
  },
  {
    href: links.joinTeam(),
    icon: "transfer",
    title: words.joinTeam,
    detail: words.joinTeamWhy,
  },
  { href: links.createTeam(), icon: "plus", title: words.createTeam, detail: words.createTeamWhy },
] as const;

/** Which spaces this device holds, which one is open, and the way to another. */
export function SpacesPage() {
  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="none"
      sub={t(words.sub)}
      back={{ href: links.more(), label: t(words.back) }}
    >
      <div class="cols">
        <section class="section">
          <SpaceList />
        </section>
        <section class="section">
          <SectionHead title={t(words.more)} />
          <ul class="list">
            <For each={doors}>
              {(door) => (
                <li>
                  <Item
                    href={door.href}
                    start={<Icon name={door.icon} />}
                    title={t(door.title)}
                    detail={t(door.detail)}
                    chevron
                    center
                  />
                </li>
              )}
            </For>
          </ul>
          <HelpLink topic="espaces" />
        </section>
      </div>
    </Screen>
  );
}
