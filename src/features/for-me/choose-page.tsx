import { useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { mostWishes } from "#domain/day-asks.ts";
import { weightsOf } from "#domain/matching/weights.ts";
import { otherSide } from "#domain/sides.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { type ForMe, forMe, forMeTypes } from "#parts/for-me.ts";
import { forMeWords } from "#parts/for-me-words.ts";
import { links } from "#parts/links.ts";
import { createPlace, createSelf } from "#parts/own-place.ts";
import { createOwnWishes } from "#parts/own-wishes.ts";
import { rosterOf } from "#parts/roster.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ChoiceList } from "./choice-list.tsx";
import { OrderedWishes } from "./ordered-wishes.tsx";
import { words } from "./words.ts";

/** Of those who come to a day, whom one would like to meet; each choice is kept as it is made. */
export function ChoosePage() {
  const { today } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const self = createSelf();
  const place = createPlace(() => parameters.id, self);
  const choices = createOwnWishes(place);
  const event = createQuery(["events"], (directory) => directory.find("events", parameters.id));
  const rows = createQuery([...forMeTypes, "enrolments"], (directory): readonly ForMe[] => {
    const known = self();
    if (known === undefined) return [];
    const others = rosterOf(directory, parameters.id)[otherSide[known.side]];
    return forMe(
      directory,
      known,
      others.map(({ sheet }) => sheet),
      { on: event()?.on ?? today(), weights: weightsOf(event()?.weights) },
    );
  });
  const title = () => {
    const found = event();
    return found && entryName(found);
  };
  const side = () => self()?.side ?? "enterprise";
  const groups = createMemo(() => ({
    fit: rows().filter(({ fits }) => fits),
    rest: rows().filter(({ fits }) => !fits),
  }));

  const shared = () => ({ event: parameters.id, side: side(), choices });

  return (
    <Screen
      title={t(forMeWords.title[side()])}
      place="events"
      back={{ href: links.event(parameters.id), label: t(words.day) }}
      sub={dotted(t(words.chosen)(choices.wishes().length, mostWishes, otherSide[side()]), title())}
      foot={
        <>
          <a class="btn" href={links.event(parameters.id)}>
            {t(words.later)}
          </a>
          <Show when={choices.waits()}>
            <a class="btn primary" href={links.giveAsks()}>
              {t(words.send)}
            </a>
          </Show>
        </>
      }
    >
      <Show
        when={place()}
        fallback={<EmptyState title={t(words.notYours)} text={t(words.notYoursWhy)} />}
      >
        <div class="pad flow narrow">
          <RefusalBox text={choices.refused()} />
          <Show when={rows().length > 0} fallback={<p class="small muted">{t(words.none)}</p>}>
            <Show when={groups().fit.length > 0}>
              <ChoiceList rows={groups().fit} from={1} {...shared()} />
            </Show>
            <Show when={groups().rest.length > 0}>
              <section>
                <SectionHead title={t(words.others)(groups().rest.length)} />
                <p class="small muted">{t(words.othersWhy[side()])}</p>
                <ChoiceList rows={groups().rest} from={groups().fit.length + 1} {...shared()} />
              </section>
            </Show>
          </Show>
          <Show when={choices.wishes().length > 0}>
            <OrderedWishes side={side()} choices={choices} />
          </Show>
          <Show when={!choices.waits()}>
            <p class="small muted">{t(words.nothing)}</p>
          </Show>
        </div>
      </Show>
    </Screen>
  );
}
