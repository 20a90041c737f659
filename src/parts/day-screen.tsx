import { type Accessor, type JSX, Show } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { entryName } from "./entry-name.ts";
import { GoneDay } from "./gone-day.tsx";
import { links } from "./links.ts";
import { createDay } from "./open-day.ts";
import { Screen, type ScreenProps } from "./screen.tsx";

type Day = Entry<"events">;

export interface DayScreenProps extends Pick<ScreenProps, "title" | "end"> {
  /** Of the address. */
  readonly id: string;
  /** One line under the title. */
  readonly sub?: (day: Day) => string;
  readonly children: (day: Accessor<Day>) => JSX.Element;
}

/** A screen of a day, with the way back to it; or that the day is not here. */
export function DayScreen(props: DayScreenProps) {
  const day = createDay(() => props.id);
  return (
    <Show when={day()} fallback={<GoneDay title={props.title} />}>
      {(found) => (
        <Screen
          title={props.title}
          place="events"
          back={{ href: links.event(found().id), label: entryName(found()) }}
          sub={props.sub?.(found())}
          end={props.end}
        >
          {props.children(found)}
        </Screen>
      )}
    </Show>
  );
}
