import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { byLatest } from "#domain/interaction.ts";
import { weightsOf } from "#domain/matching/weights.ts";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import { isPlaced } from "#domain/meeting.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { entryName } from "#parts/entry-name.ts";
import { type Other } from "#parts/for-me.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { links } from "#parts/links.ts";
import { NoteItem } from "#parts/note-item.tsx";
import { createPlace, createSelf } from "#parts/own-place.ts";
import { placeText } from "#parts/place-text.ts";
import { Screen } from "#parts/screen.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import "./for-me.css";
import { WhatFits } from "./what-fits.tsx";
import { WishPart } from "./wish-part.tsx";
import { words } from "./words.ts";

/** Before a meeting, on one card: who they are, what fits, what to ask, one's own notes. */
export function PreparationPage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string; other: string }>();
  const self = createSelf();
  const place = createPlace(() => parameters.id, self);
  const event = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  const type = () => typeOfSide[otherSide[self()?.side ?? "enterprise"]];
  const sheet = createQuery(["enterprises", "buyers"], (directory) => {
    const found = self() && directory.find(type(), parameters.other);
    return found?.state === "live" ? found : undefined;
  });
  const notes = createQuery(["interactions", "enterprises", "buyers"], (directory) => {
    const field = type() === "buyers" ? "buyer" : "enterprises";
    return directory.linked("interactions", field, parameters.other).toSorted(byLatest);
  });
  const meeting = createQuery(["meetings"], (directory) => {
    const known = self();
    if (known === undefined) return undefined;
    return directory
      .linked("meetings", known.side, known.own)
      .find(
        (one) =>
          one.event === parameters.id &&
          one[otherSide[known.side]] === parameters.other &&
          one.round !== undefined,
      );
  });
  const noteOf = ({ type: of, id }: Other) => ({
    event: parameters.id,
    ...(of === "buyers" ? { buyer: id } : { enterprise: id }),
  });
  const seat = () => {
    const found = meeting();
    const day = event();
    const round = day && roundsOf(day).find(({ number }) => number === found?.round);
    if (found === undefined || !isPlaced(found) || round === undefined) return undefined;
    const { number, from, to } = round;
    return t(words.seat)(number, clockText(from), clockText(to), String(found.table ?? ""));
  };

  return (
    <Show
      when={sheet()}
      fallback={
        <GoneScreen
          title={t(words.day)}
          place="events"
          what={t(words.gone)}
          why={t(words.goneWhy)}
          back={{ href: links.event(parameters.id), label: t(words.day) }}
        />
      }
    >
      {(other) => (
        <Screen
          title={entryName(other())}
          place="events"
          back={{ href: links.event(parameters.id), label: t(words.day) }}
          sub={seat() ?? placeText(other())}
        >
          <div class="cols">
            <div class="pad flow narrow">
              <Show when={seat()}>
                <p class="small muted">{placeText(other())}</p>
              </Show>
              <Show when={self()}>
                {(known) => (
                  <WhatFits
                    self={known()}
                    sheet={other()}
                    on={event()?.on ?? today()}
                    weights={weightsOf(event()?.weights)}
                  />
                )}
              </Show>
            </div>
            <div class="pad flow narrow">
              <section>
                <SectionHead title={t(words.noted)} count={notes().length || undefined} />
                <Show
                  when={notes().length > 0}
                  fallback={<p class="small muted said">{t(words.noNote)}</p>}
                >
                  <ul class="list">
                    <For each={notes()}>
                      {(note) => (
                        <li>
                          <NoteItem note={note} />
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
                <p>
                  <a class="btn" href={links.newNote(noteOf(other()))}>
                    <Icon name="pencil" />
                    {t(words.prepare)}
                  </a>
                </p>
              </section>
              <Show when={place()}>
                {(known) => <WishPart place={known()} other={parameters.other} />}
              </Show>
              <p class="row wrap">
                <Show when={meeting()?.status !== "cancelled" && meeting()}>
                  {(found) => (
                    <a class="btn" href={links.rating(found().id)}>
                      <Icon name="check" />
                      {t(words.rate)}
                    </a>
                  )}
                </Show>
                <a
                  class="btn"
                  href={
                    other().type === "buyers"
                      ? links.buyer(other().id)
                      : links.enterprise(other().id)
                  }
                >
                  <Icon name="address-book" />
                  {t(words.sheet)}
                </a>
              </p>
            </div>
          </div>
        </Screen>
      )}
    </Show>
  );
}
