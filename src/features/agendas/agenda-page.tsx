import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { placedAgendaOf } from "#parts/agenda.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { links } from "#parts/links.ts";
import { participantOf, rosterTypes } from "#parts/roster.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { AgendaCodes, type OneAgenda } from "./agenda-codes.tsx";
import { agendaPageWords as words } from "./agenda-words.ts";
import { useAgendaFile } from "./agenda-file.ts";
import "./agenda-page.css";

/** The agenda of one participant, to be taken away: by a camera, as a calendar, on paper. */
export function AgendaPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const giveFile = useAgendaFile();
  const found = createQuery([...rosterTypes, "meetings"], (directory): OneAgenda | undefined => {
    const enrolment = directory.find("enrolments", parameters.id);
    const event = directory.find("events", enrolment?.event);
    const participant = enrolment && participantOf(directory, enrolment);
    if (event === undefined || participant === undefined) return undefined;
    const owner = { side: participant.side, sheet: participant.sheet.id };
    const lines = placedAgendaOf(directory, event, owner);
    return { event, owner, enrolment: participant.enrolment, sheet: participant.sheet, lines };
  });
  return (
    <Show
      when={found()}
      fallback={
        <Screen
          title={t(words.gone)}
          place="events"
          back={{ href: links.enrolment(parameters.id), label: t(words.back) }}
        >
          <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
        </Screen>
      }
    >
      {(of) => (
        <Screen
          title={entryName(of().sheet)}
          place="events"
          back={{ href: links.enrolment(of().enrolment.id), label: t(words.back) }}
          sub={dotted(entryName(of().event), eventFacts(of().event, today()))}
          foot={
            <Show when={of().lines.length > 0 && of().event.on !== undefined}>
              <Button
                kind="primary"
                icon="calendar-event"
                onClick={() => void giveFile(of().event, of().owner, entryName(of().sheet))}
              >
                {t(words.calendar)}
              </Button>
            </Show>
          }
        >
          <Show
            when={of().lines.length > 0}
            fallback={
              <EmptyState title={t(words.none)} text={t(words.noneWhy)}>
                <a class="btn primary" href={links.schedule(of().event.id)}>
                  {t(words.schedule)}
                </a>
              </EmptyState>
            }
          >
            <AgendaCodes of={of()} />
          </Show>
        </Screen>
      )}
    </Show>
  );
}
