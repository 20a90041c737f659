import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { dayInput, dayTypes } from "#parts/day-input.ts";
import { clockNow } from "#parts/day-now.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { WeightsForm } from "./weights-form.tsx";
import { words } from "./words.ts";

/** What counts most when a day is matched: changed with its effect before the eyes, then kept. */
export function WeightsPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const input = createQuery(dayTypes, (directory) =>
    dayInput(directory, parameters.id, clockNow(workspace.now())),
  );
  return (
    <Show
      when={input()}
      fallback={
        <Screen
          title={t(words.title)}
          place="events"
          back={{ href: links.allEvents(), label: t(words.back) }}
        >
          <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
        </Screen>
      }
    >
      {(of) => <WeightsForm input={of()} />}
    </Show>
  );
}
