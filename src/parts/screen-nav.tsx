import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import type { IconName } from "#ui/icon-paths.ts";
import { Mark, Wordmark } from "#ui/wordmark.tsx";
import { lastList } from "./last-list.ts";
import { type Link, links } from "./links.ts";
import { useScreenParts } from "./screen-parts.ts";
import { screenWords } from "./screen-words.ts";

type Door = "today" | "enterprises" | "buyers" | "followUps" | "events" | "exchanges" | "more";

/** Where a screen belongs; the search goes through all, and is behind no door. */
export type Place = Door | "search";

/** Of a reader, the side that it came to meet. */
const otherSide = { enterprise: "buyers", buyer: "enterprises" } as const;

/** Four doors at the bottom of a phone. */
export function Tabs(props: { readonly place: Place }) {
  const parts = useScreenParts();
  const side = () => {
    const role = parts.role();
    return role === "team" || role === "funder" ? undefined : otherSide[role];
  };
  return (
    <nav class="tabs" aria-label={t(screenWords.navigation)}>
      <Tab
        href={links.home()}
        icon="sun"
        label={t(screenWords.today)}
        current={props.place === "today"}
        due
      />
      <Show when={parts.role() !== "funder"}>
        <Tab
          href={(side() ?? lastList()) === "buyers" ? links.buyers() : links.enterprises()}
          icon={iconOf[side() ?? "records"]}
          label={t(screenWords[side() ?? "records"])}
          current={
            side() ? props.place === side() : ["enterprises", "buyers"].includes(props.place)
          }
        />
        <Tab
          href={links.events()}
          icon="calendar-event"
          label={t(screenWords.day)}
          current={props.place === "events"}
        />
      </Show>
      <Tab
        href={links.more()}
        icon="dots"
        label={t(screenWords.more)}
        current={["followUps", "exchanges", "more"].includes(props.place)}
      />
    </nav>
  );
}

const iconOf = {
  records: "address-book",
  enterprises: "building-store",
  buyers: "building-community",
} as const;

const doors: readonly {
  readonly place: Door;
  readonly icon: IconName;
  readonly href: () => Link;
}[] = [
  { place: "today", icon: "sun", href: links.home },
  { place: "enterprises", icon: iconOf.enterprises, href: links.enterprises },
  { place: "buyers", icon: iconOf.buyers, href: links.buyers },
  { place: "followUps", icon: "bell", href: links.followUps },
  { place: "events", icon: "calendar-event", href: links.events },
  { place: "exchanges", icon: "transfer", href: links.exchanges },
];

/** All doors at the left of a wide screen. */
export function Rail(props: { readonly place: Place }) {
  const parts = useScreenParts();
  const held = () =>
    parts.role() === "funder" ? doors.filter(({ place }) => place === "today") : doors;
  return (
    <nav class="rail" aria-label={t(screenWords.navigation)}>
      <span class="mark wide-only">
        <span class="laptop-only">
          <Wordmark />
        </span>
        <span class="tablet-mark">
          <Mark />
        </span>
      </span>
      <For each={held()}>
        {(door) => (
          <Tab
            href={door.href()}
            icon={door.icon}
            label={t(screenWords[door.place])}
            current={props.place === door.place}
            due={door.place === "today"}
          />
        )}
      </For>
      <span class="spacer" />
      <Tab
        href={links.more()}
        icon="dots"
        label={t(screenWords.more)}
        current={props.place === "more"}
      />
    </nav>
  );
}

interface TabProps {
  readonly href: Link;
  readonly icon: IconName;
  readonly label: string;
  readonly current: boolean;
  /** Carries the number of things to do. */
  readonly due?: boolean;
}

function Tab(props: TabProps) {
  const parts = useScreenParts();
  return (
    <a class="tab" href={props.href} aria-current={props.current ? "page" : undefined}>
      <Icon name={props.icon} />
      <span>{props.label}</span>{" "}
      <Show when={props.due && parts.due() > 0}>
        <span class="dot">
          <span aria-hidden="true">{parts.due()}</span>
          <span class="vh">{t(screenWords.due)(parts.due())}</span>
        </span>
      </Show>
    </a>
  );
}
