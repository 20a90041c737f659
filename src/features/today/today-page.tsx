import { lazy, Show, Suspense } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { useScreenParts } from "#parts/screen-parts.ts";
import { Screen } from "#parts/screen.tsx";
import { writtenTypes } from "#workspace/directory.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DueToday } from "./due-today.tsx";

// The labels of every field come with it.
const ToSettle = lazy(async () => ({ default: (await import("./to-settle.tsx")).ToSettle }));
const BesideToday = lazy(async () => ({
  default: (await import("./beside-today.tsx")).BesideToday,
}));
const ToFinish = lazy(async () => ({ default: (await import("./to-finish.tsx")).ToFinish }));
const NothingYet = lazy(async () => ({ default: (await import("./nothing-yet.tsx")).NothingYet }));
const ClockLine = lazy(async () => ({
  default: (await import("#parts/clock-line.tsx")).ClockLine,
}));

const ReaderToday = lazy(async () => ({
  default: (await import("./reader-today.tsx")).ReaderToday,
}));

/** What is due, what must be settled, what exists only here; of a reader, what came from the team. */
export function TodayPage() {
  return (
    <Show when={useScreenParts().role() !== "team"} fallback={<TeamToday />}>
      <Suspense>
        <ReaderToday />
      </Suspense>
    </Show>
  );
}

function TeamToday() {
  const { today } = useWorkspace();
  // What this screen shows is asked first: the others may not be read yet.
  const isEmpty = createQuery(writtenTypes, (directory) =>
    ["followUps" as const, ...writtenTypes].every((type) => directory.list(type).length === 0),
  );
  return (
    <Screen title={capital(weekdayDay(today(), today()))} place="today" keep="line">
      <Suspense>
        <ClockLine />
      </Suspense>
      <Show
        when={!isEmpty()}
        fallback={
          <Suspense>
            <NothingYet />
            <ToFinish />
          </Suspense>
        }
      >
        <div class="cols">
          <div>
            <DueToday />
            <Suspense>
              <ToSettle />
            </Suspense>
          </div>
          <div>
            <Suspense>
              <BesideToday />
            </Suspense>
          </div>
        </div>
      </Show>
    </Screen>
  );
}
