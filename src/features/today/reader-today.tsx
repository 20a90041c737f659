import { For, lazy, Show, Suspense } from "solid-js";
import { weekdayDay, day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { ClockLine } from "#parts/clock-line.tsx";
import { entryName } from "#parts/entry-name.ts";
import { forMeWords } from "#parts/for-me-words.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createAsks } from "#workspace/asks.ts";
import { createQuery } from "#workspace/query.ts";
import { createEdition, type Edition } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DueToday } from "./due-today.tsx";
import { readerWords as words } from "./reader-words.ts";
import { ThisWeek } from "./this-week.tsx";

const BesideToday = lazy(async () => ({
  default: (await import("./beside-today.tsx")).BesideToday,
}));
const Indicators = lazy(async () => ({ default: (await import("./indicators.tsx")).Indicators }));

/** What a reader does today, and what it holds of the team. */
export function ReaderToday() {
  const { today } = useWorkspace();
  const edition = createEdition();
  return (
    <Screen title={capital(weekdayDay(today(), today()))} place="today" keep="line">
      <ClockLine />
      <Show
        when={edition()?.for === "funder" && edition()}
        fallback={
          <div class="cols">
            <div>
              <DueToday />
              {/* The morning of a day, it is what one came for. */}
              <ThisWeek />
            </div>
            <div>
              <Held edition={edition()} />
              <Suspense>
                <BesideToday weekElsewhere />
              </Suspense>
            </div>
          </div>
        }
      >
        {(known) => (
          <Suspense>
            <Indicators edition={known()} />
          </Suspense>
        )}
      </Show>
    </Screen>
  );
}

/** The own sheet, the other side, what waits for the team; or that the team's file is to be opened. */
function Held(props: { readonly edition: Edition | undefined }) {
  const { space } = useWorkspace();
  const asks = createAsks();
  const waiting = () => (asks() ?? []).filter(({ sent }) => sent === undefined).length;
  const answered = () =>
    (asks() ?? []).filter(
      ({ answer }) =>
        answer !== undefined && answer.is !== "waiting" && answer.edition === props.edition?.number,
    ).length;
  const own = createQuery(["buyers", "enterprises"], (directory) => {
    const { type, id } = props.edition?.reader.own ?? {};
    const entry = type && directory.find(type, id);
    return entry?.state === "live" ? entry : undefined;
  });
  /** The other side first; its own sheet alone is no list. */
  const lists = createQuery(["buyers", "enterprises"], (directory) => {
    const first = own()?.type === "buyers" ? "enterprises" : "buyers";
    return ([first, first === "buyers" ? "enterprises" : "buyers"] as const)
      .map((type) => ({ type, rows: directory.list(type).length }))
      .filter(({ type, rows }) => rows > (own()?.type === type ? 1 : 0));
  });
  return (
    <section class="section">
      <SectionHead title={t(words.from)(props.edition?.team ?? space.team ?? space.name)} />
      <ul class="list">
        <Show when={own()}>
          {(entry) => (
            <li>
              <Item
                href={
                  entry().type === "buyers" ? links.buyer(entry().id) : links.enterprise(entry().id)
                }
                start={<Icon name="address-book" />}
                title={t(words.own)}
                detail={entryName(entry())}
                chevron
                center
              />
            </li>
          )}
        </Show>
        <Show when={own()}>
          {(entry) => (
            <li>
              <Item
                href={links.forMe()}
                start={<Icon name="calendar-event" />}
                title={t(forMeWords.title[entry().type === "buyers" ? "buyer" : "enterprise"])}
                detail={t(words.forMe)}
                chevron
                center
              />
            </li>
          )}
        </Show>
        <For each={lists()}>
          {({ type, rows }) => (
            <li>
              <Item
                href={doors[type].href()}
                start={<Icon name={doors[type].icon} />}
                title={t(words[type])}
                detail={t(words.sheets)(count(rows), rows)}
                chevron
                center
              />
            </li>
          )}
        </For>
        <li>
          <Item
            href={links.asks()}
            start={<Icon name="transfer" />}
            title={t(words.toTeam)}
            detail={dotted(
              answered() > 0 && t(words.answered)(answered()),
              (waiting() > 0 || answered() === 0) && t(words.waiting)(waiting()),
            )}
            chevron
            center
          />
        </li>
      </ul>
      <Show
        when={props.edition}
        fallback={
          <a class="btn primary" href={links.openPublication()}>
            {t(words.open)}
          </a>
        }
      >
        {(known) => (
          <p class="small muted said">{t(words.edition)(known().number, day(known().made))}</p>
        )}
      </Show>
    </section>
  );
}

const doors = {
  buyers: { href: () => links.buyers(), icon: "building-community" },
  enterprises: { href: () => links.enterprises(), icon: "building-store" },
} as const;
