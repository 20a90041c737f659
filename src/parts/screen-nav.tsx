import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import type { IconName } from "#ui/icon-paths.ts";
import { Mark, Wordmark } from "#ui/wordmark.tsx";
import { lastList } from "./last-list.ts";
import { type Link, links } from "./links.ts";
import { useScreenParts } from "./screen-parts.ts";
import { screenWords } from "./screen-words.ts";

/** Where a screen belongs. */
export type Place =
  | "today"
  | "enterprises"
  | "buyers"
  | "followUps"
  | "events"
  | "exchanges"
  | "more";

/** Four doors at the bottom of a phone. */
export function Tabs(props: { readonly place: Place }) {
  return (
    <nav class="tabs" aria-label={t(screenWords.navigation)}>
      <Tab
        href={links.home()}
        icon="sun"
        label={t(screenWords.today)}
        current={props.place === "today"}
        due
      />
      <Tab
        href={lastList() === "buyers" ? links.buyers() : links.enterprises()}
        icon="address-book"
        label={t(screenWords.records)}
        current={props.place === "enterprises" || props.place === "buyers"}
      />
      <Tab
        href={links.events()}
        icon="calendar-event"
        label={t(screenWords.day)}
        current={props.place === "events"}
      />
      <Tab
        href={links.more()}
        icon="dots"
        label={t(screenWords.more)}
        current={["followUps", "exchanges", "more"].includes(props.place)}
      />
    </nav>
  );
}

const doors: readonly {
  readonly place: Place;
  readonly icon: IconName;
  readonly href: () => Link;
}[] = [
  { place: "today", icon: "sun", href: links.home },
  { place: "enterprises", icon: "building-store", href: links.enterprises },
  { place: "buyers", icon: "building-community", href: links.buyers },
  { place: "followUps", icon: "bell", href: links.followUps },
  { place: "events", icon: "calendar-event", href: links.events },
  { place: "exchanges", icon: "transfer", href: links.exchanges },
];

/** All doors at the left of a wide screen. */
export function Rail(props: { readonly place: Place }) {
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
      <For each={doors}>
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
