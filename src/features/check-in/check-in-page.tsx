import { useParams } from "@solidjs/router";
import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { badgeCode } from "#domain/day-badge.ts";
import { isHere } from "#domain/enrolment.ts";
import { foldName } from "#domain/fold-name.ts";
import { t } from "#i18n/language.ts";
import { DayScreen } from "#parts/day-screen.tsx";
import { entryName } from "#parts/entry-name.ts";
import { ForInParts } from "#parts/for-in-parts.tsx";
import { type Participant, rosterOf, rosterTypes } from "#parts/roster.ts";
import { SearchField } from "#ui/search-field.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { DoorActs } from "./door-acts.tsx";
import { ArrivedItem, ExpectedItem } from "./door-item.tsx";
import { peopleOf } from "./people-of.ts";
import { words } from "./words.ts";

/** At the door of a day: who is here, who is not, who came unannounced. Works on several phones apart. */
export function CheckInPage() {
  const parameters = useParams<{ id: string }>();
  const lines = new Map<string, Participant>();
  /** The same for as long as nothing of them changes: a check-in draws one line anew, not a hundred. */
  function asBefore(participant: Participant): Participant {
    const { sheet, enrolment } = participant;
    const before = lines.get(enrolment.id);
    if (before?.sheet === sheet && before.enrolment === enrolment) return before;
    lines.set(enrolment.id, participant);
    return participant;
  }
  const everybody = createQuery([...rosterTypes, "contacts"], (directory) => {
    const { enterprise, buyer } = rosterOf(directory, parameters.id);
    return [...enterprise, ...buyer].map((participant) => ({
      participant: asBefore(participant),
      found: foldName(
        [
          entryName(participant.sheet),
          ...peopleOf(directory, participant),
          ...codesOf(participant),
        ].join(" "),
      ),
    }));
  });
  const [typed, setTyped] = createSignal("");
  let field: HTMLInputElement | undefined;
  /** The next one is at the door. */
  const clear = () => {
    if (typed() === "") return;
    setTyped("");
    field?.focus();
  };
  const shown = createMemo(() => {
    const parts = foldName(typed()).split(" ").filter(Boolean);
    return everybody()
      .filter(({ found }) => parts.every((part) => found.includes(part)))
      .map(({ participant }) => participant);
  });
  const isExpected = ({ enrolment: { status } }: Participant) =>
    status === undefined || status === "enrolled" || status === "invited";
  const here = () => shown().filter(({ enrolment }) => isHere(enrolment));
  const absent = () => shown().filter(({ enrolment }) => enrolment.status === "absent");
  const notYet = () => shown().filter(isExpected);
  const nobodyText = () => {
    if (typed() !== "") return t(words.nobody)(typed());
    return t(absent().length > 0 ? words.noneAwaited : words.allHere);
  };
  const count = () => everybody().filter(({ participant }) => isHere(participant.enrolment)).length;

  return (
    <DayScreen
      id={parameters.id}
      title={t(words.title)}
      end={<span class="small num">{t(words.arrived)(count(), everybody().length)}</span>}
    >
      {(day) => (
        <div class="pad flow">
          <div class="narrow">
            <SearchField
              label={t(words.name)}
              clearLabel={t(words.clear)}
              value={typed()}
              ref={(element) => (field = element)}
              onInput={setTyped}
            />
          </div>
          {/* Whoever the letters find stands right under them, above the keyboard of a phone. */}
          <Show when={typed() === "" || shown().length === 0}>
            <DoorActs event={day().id} />
          </Show>
          <div class="halves">
            <Show when={notYet().length > 0 || typed() === "" || shown().length === 0}>
              <section>
                <SectionHead title={t(words.notYet)} count={notYet().length} />
                <Show
                  when={notYet().length > 0}
                  fallback={<p class="small muted said">{nobodyText()}</p>}
                >
                  <ul class="list" aria-label={t(words.notYet)}>
                    <ForInParts each={notYet()} some={20}>
                      {(participant) => (
                        <li>
                          <ExpectedItem day={day()} participant={participant} onSaid={clear} />
                        </li>
                      )}
                    </ForInParts>
                  </ul>
                </Show>
              </section>
            </Show>
            <div class="flow">
              <Group title={t(words.absent)} rows={absent()}>
                {(participant) => (
                  <ExpectedItem day={day()} participant={participant} onSaid={clear} />
                )}
              </Group>
              <Group title={t(words.here)} rows={here()}>
                {(participant) => <ArrivedItem participant={participant} />}
              </Group>
            </div>
          </div>
        </div>
      )}
    </DayScreen>
  );
}

/** What is printed under the code of a badge, with its hyphen or without. */
function codesOf({ enrolment }: Participant): readonly string[] {
  const code = badgeCode(enrolment.id);
  return [code, code.replace("-", "")];
}

function Group(props: {
  readonly title: string;
  readonly rows: readonly Participant[];
  readonly children: (participant: Participant) => JSX.Element;
}) {
  return (
    <Show when={props.rows.length > 0}>
      <section>
        <SectionHead title={props.title} count={props.rows.length} />
        <ul class="list" aria-label={props.title}>
          <ForInParts each={props.rows} some={20}>
            {(participant) => <li>{props.children(participant)}</li>}
          </ForInParts>
        </ul>
      </section>
    </Show>
  );
}
