import { createMemo, createSignal, For, Show } from "solid-js";
import type { OrganisationChoice } from "#formats/match.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { linkedName } from "#parts/entry-name.ts";
import { LinkPicker } from "#parts/link-picker.tsx";
import { Button } from "#ui/button.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { PlaceAsked, Places } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { Importing } from "./importing.ts";
import { lineWords } from "./line-words.ts";

export interface PlacesListProps {
  readonly importing: Importing;
  readonly places: Places;
}

/** Organisations that rows of persons name, and that no sheet or several are called. */
export function PlacesList(props: PlacesListProps) {
  const [drawn, setDrawn] = createSignal(slice);
  const keys = createMemo(() => props.places.first.slice(0, drawn()).map(({ key }) => key));
  const byKey = createMemo(() => new Map(props.places.first.map((place) => [place.key, place])));

  function say(key: string, choice: OrganisationChoice | null): void {
    const before = props.importing.choices()?.places ?? [];
    const others = before.filter((one) => one.key !== key);
    props.importing.say({ places: [...others, { key, choice }] });
  }

  return (
    <Show when={props.places.count > 0}>
      <section>
        <SectionHead
          title={t(lineWords.places)}
          count={t(lineWords.placeOf)(props.places.count - props.places.open, props.places.count)}
        />
        <p class="hint">{t(lineWords.placesWhy)}</p>
        <ul class="list" aria-label={t(lineWords.places)}>
          <For each={keys()}>
            {(key) => (
              <Show when={byKey().get(key)}>
                {(place) => (
                  <li class="fix">
                    <PlaceQuestion place={place()} onSay={(choice) => say(key, choice)} />
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
        <Show when={props.places.first.length > drawn()}>
          <Button shape="big" onClick={() => setDrawn((number) => number + slice)}>
            {t(lineWords.more)(Math.min(slice, props.places.first.length - drawn()))}
          </Button>
        </Show>
      </section>
    </Show>
  );
}

const slice = 20;

function PlaceQuestion(props: {
  readonly place: PlaceAsked;
  readonly onSay: (choice: OrganisationChoice | null) => void;
}) {
  const { directory } = useWorkspace();
  const [picking, setPicking] = createSignal<OrganisationChoice["type"]>();
  const isSaid = (choice: OrganisationChoice) =>
    props.place.said?.id === choice.id && props.place.said.type === choice.type;
  /** The sheets of that name, and one that was picked elsewhere. */
  const offered = () => {
    const { choices, said } = props.place;
    return said === null || said === undefined || choices.some(isSaid)
      ? choices
      : [...choices, said];
  };
  return (
    <fieldset>
      <legend class="t">
        {t(lineWords.placePeople)(
          props.place.name || t(lineWords.nameless),
          props.place.lines.length,
        )}
      </legend>
      <div class="chips">
        <For each={offered()}>
          {(choice) => (
            <button
              type="button"
              class="chip"
              aria-pressed={isSaid(choice)}
              onClick={() => props.onSay(choice)}
            >
              {linkedName(directory, choice.type, choice.id)}{" "}
              <span class="n">{t(recordWords[choice.type].one)}</span>
            </button>
          )}
        </For>
        <Button onClick={() => setPicking("buyers")}>{t(lineWords.inBuyers)}</Button>
        <Button onClick={() => setPicking("enterprises")}>{t(lineWords.inEnterprises)}</Button>
        <button
          type="button"
          class="chip"
          aria-pressed={props.place.said === null}
          onClick={() => props.onSay(null)}
        >
          {t(lineWords.nowhere)}
        </button>
      </div>
      <Show when={picking()}>
        {(type) => (
          <LinkPicker
            to={type()}
            chosen={props.place.said?.type === type() ? [props.place.said.id] : []}
            onChoose={(id) => {
              props.onSay({ type: type(), id });
              setPicking(undefined);
            }}
            onClose={() => setPicking(undefined)}
          />
        )}
      </Show>
    </fieldset>
  );
}
