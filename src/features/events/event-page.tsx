import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { byDue } from "#domain/follow-up-due.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { FollowUpItem } from "#parts/follow-up-item.tsx";
import { links } from "#parts/links.ts";
import { NoteItem } from "#parts/note-item.tsx";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import { VirtualList } from "#ui/virtual-list.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** One day: when and where, and the notes filed under it. */
export function EventPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const event = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  const where = (found: Entry<"events">) =>
    [
      found.on && capital(weekdayDay(found.on, today())),
      found.place,
      found.municipality && municipalityName(found.municipality),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Show
      when={event()}
      fallback={
        <Screen title={t(words.one)} place="events" back={back()}>
          <p class="pad">{t(words.gone)}</p>
        </Screen>
      }
    >
      {(found) => (
        <Screen
          title={entryName(found())}
          place="events"
          keep="gauge"
          back={back()}
          sub={where(found())}
        >
          <EventSheet event={found()} />
        </Screen>
      )}
    </Show>
  );
}

function back() {
  return { href: links.events(), label: t(words.title) };
}

function EventSheet(props: { readonly event: Entry<"events"> }) {
  const { remove } = useWorkspace();
  const toasts = useToasts();
  const go = useGo();
  const notes = createQuery(["interactions"], (directory) =>
    directory
      .linked("interactions", "event", props.event.id)
      .toSorted((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1)),
  );
  const promises = createQuery(["followUps"], (directory) =>
    directory.linked("followUps", "event", props.event.id).toSorted(byDue),
  );

  async function toBin(): Promise<void> {
    try {
      const saved = await remove([props.event]);
      toasts.show({ text: t(words.removed), undo: () => void saved.undo() });
      go(links.events(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <>
      <Show when={props.event.state === "binned"}>
        <p class="pad">
          {t(words.inBin)} <a href={links.bin()}>{entryName(props.event)}</a>
        </p>
      </Show>
      <div class="cols">
        <section class="section">
          <SectionHead title={t(words.notes)} count={notes().length} />
          <Show
            when={notes().length > 0}
            fallback={<p class="small muted said">{t(words.noNotes)}</p>}
          >
            <VirtualList label={t(words.notes)} rows={notes()}>
              {(row) => <NoteItem note={row()} />}
            </VirtualList>
          </Show>
        </section>
        <div>
          <Show when={promises().length > 0}>
            <section class="section">
              <SectionHead title={t(words.followUps)} count={promises().length} />
              <ul class="list">
                <For each={promises()}>
                  {(followUp) => (
                    <li>
                      <FollowUpItem followUp={followUp} />
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
          <div class="section row wrap">
            <a class="btn" href={links.editEvent(props.event.id)}>
              <Icon name="pencil" />
              {t(words.editButton)}
            </a>
            <a class="btn" href={links.history("events", props.event.id)}>
              {t(words.history)}
            </a>
            <Button icon="trash" kind="plain" onClick={() => void toBin()}>
              {t(words.remove)}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
