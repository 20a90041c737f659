import { lazy, Show, Suspense } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { ClockLine } from "#parts/clock-line.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DueToday } from "./due-today.tsx";
import { ThisWeek } from "./this-week.tsx";
import { ToFinish } from "./to-finish.tsx";
import { ToSecure } from "./to-secure.tsx";
import { words } from "./words.ts";

// The labels of every field come with it.
const ToSettle = lazy(async () => ({ default: (await import("./to-settle.tsx")).ToSettle }));

/** What is due, what must be settled, what exists only here. */
export function TodayPage() {
  const { today } = useWorkspace();
  const isEmpty = createQuery(
    ["enterprises", "buyers", "contacts", "interactions", "followUps", "events"],
    (directory) =>
      directory.list("enterprises").length === 0 &&
      directory.list("buyers").length === 0 &&
      directory.list("interactions").length === 0 &&
      directory.list("followUps").length === 0,
  );
  return (
    <Screen title={capital(weekdayDay(today(), today()))} place="today" keep="line">
      <ClockLine />
      <Show when={!isEmpty()} fallback={<Nothing />}>
        <div class="cols">
          <div>
            <DueToday />
            <Suspense>
              <ToSettle />
            </Suspense>
          </div>
          <div>
            <ToFinish />
            <ThisWeek />
            <ToSecure />
          </div>
        </div>
      </Show>
    </Screen>
  );
}

function Nothing() {
  return (
    <EmptyState drawing title={t(words.empty)} text={t(words.emptyWhy)}>
      <a class="btn primary" href={links.import()}>
        {t(words.import)}
      </a>
      <a class="btn" href={links.newBuyer()}>
        {t(words.newBuyer)}
      </a>
      <a class="btn" href={links.newEnterprise()}>
        {t(words.newEnterprise)}
      </a>
      <a class="btn plain" href={links.receive()}>
        {t(words.receive)}
      </a>
    </EmptyState>
  );
}
