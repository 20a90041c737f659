import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, Match, Show, Switch } from "solid-js";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { rosterTypes } from "#parts/roster.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import "./agendas.css";
import "./badges.css";
import "./poster.css";
import {
  chosenAgendas,
  chosenBadges,
  inSheets,
  type Kind,
  kindInAddress,
  kindOf,
  kinds,
  sideInAddress,
} from "./choices.ts";
import { type DaySheets, daySheets } from "./day-sheets.ts";
import { FreezeRounds } from "./freeze-rounds.tsx";
import { PhoneList } from "./phone-list.tsx";
import { Proofs } from "./proofs.tsx";
import { words } from "./words.ts";

/** All that is handed out of a day: what, for whom, as it will be on paper. */
export function AgendasPage() {
  const { today, directory } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const [query, setQuery] = useSearchParams<{ quoi?: string; pour?: string }>();
  const sheets = createQuery([...rosterTypes, "meetings", "contacts"], (all) =>
    daySheets(all, parameters.id),
  );
  const kind = () => kindOf(query.quoi);
  const whom = () => query.pour;
  const hasPlan = (of: DaySheets) => of.agendas.some(({ lines }) => lines.length > 0);
  const isPrinted = (of: DaySheets) =>
    kind() !== "phones" && (kind() === "badges" ? badges(of).length > 0 : hasPlan(of));
  const badges = (of: DaySheets) => chosenBadges(directory, of, whom());
  const isOfRounds = () => kind() !== "badges" && kind() !== "phones";
  const isByPerson = () => kind() !== "tables" && kind() !== "poster";

  return (
    <Show when={sheets()} fallback={<GoneDay title={t(words.title)} />}>
      {(of) => (
        <Screen
          title={t(words.title)}
          place="events"
          back={{ href: links.event(of().event.id), label: entryName(of().event) }}
          sub={dotted(entryName(of().event), eventFacts(of().event, today()))}
          foot={
            <Show when={isPrinted(of())}>
              <Button kind="primary" icon="printer" onClick={() => print()}>
                {t(words.print)}
              </Button>
            </Show>
          }
        >
          <div class="pad flow unprinted">
            <ChipGroup
              legend={t(words.what)}
              choices={kinds.map((value) => ({ value, label: t(words.kinds[value]) }))}
              chosen={kind()}
              onChoose={(value: Kind) =>
                setQuery({ quoi: kindInAddress[value] }, { replace: true })
              }
            />
            <Show when={isByPerson()}>
              <WhomChips
                of={of()}
                whom={whom()}
                onChoose={(pour) => setQuery({ pour }, { replace: true })}
              />
            </Show>
            <p class="small muted">{t(words.paper[kind()])}</p>
          </div>
          <Show when={isOfRounds() && hasPlan(of())}>
            <FreezeRounds day={of()} />
          </Show>
          <Switch
            fallback={
              <Proofs
                day={of()}
                kind={kind()}
                agendas={chosenAgendas(of(), whom())}
                badges={inSheets(badges(of()), 6)}
              />
            }
          >
            <Match when={of().roster.enterprise.length + of().roster.buyer.length === 0}>
              <EmptyState title={t(words.nobody)} text={t(words.nobodyWhy)}>
                <a class="btn primary" href={links.event(of().event.id)}>
                  {t(words.toDay)}
                </a>
              </EmptyState>
            </Match>
            <Match when={kind() === "phones"}>
              <PhoneList day={of()} whom={whom()} />
            </Match>
            <Match when={kind() !== "badges" && !hasPlan(of())}>
              <EmptyState title={t(words.noPlan)} text={t(words.noPlanWhy)}>
                <a class="btn primary" href={links.schedule(of().event.id)}>
                  {t(words.schedule)}
                </a>
              </EmptyState>
            </Match>
          </Switch>
          <div class="pad unprinted">
            <HelpLink topic="agendas" />
          </div>
        </Screen>
      )}
    </Show>
  );
}

const everybody = "tous";

function WhomChips(props: {
  readonly of: DaySheets;
  readonly whom: string | undefined;
  readonly onChoose: (whom: string | undefined) => void;
}) {
  const only = createMemo(() =>
    [...props.of.roster.enterprise, ...props.of.roster.buyer].find(
      ({ enrolment }) => enrolment.id === props.whom,
    ),
  );
  const choices = () => {
    const one = only();
    return [
      { value: everybody, label: t(words.everybody) },
      { value: sideInAddress.enterprise, label: t(words.enterprises) },
      { value: sideInAddress.buyer, label: t(words.buyers) },
      ...(one === undefined ? [] : [{ value: one.enrolment.id, label: entryName(one.sheet) }]),
    ];
  };
  return (
    <ChipGroup
      legend={t(words.whom)}
      choices={choices()}
      chosen={props.whom ?? everybody}
      onChoose={(value: string) => props.onChoose(value === everybody ? undefined : value)}
    />
  );
}
