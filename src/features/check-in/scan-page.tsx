import { useParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { isHere } from "#domain/enrolment.ts";
import { time } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { CodeReader } from "#parts/code-reader.tsx";
import { entryName } from "#parts/entry-name.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { createDay } from "#parts/open-day.ts";
import { refusalText } from "#parts/refusal.ts";
import { type Participant, rosterOf, rosterTypes } from "#parts/roster.ts";
import { Screen } from "#parts/screen.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { keepAwake } from "#workspace/keep-awake.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { arrivalValues } from "./arrivals.ts";
import "./scan.css";
import { findBadge } from "./find-badge.ts";
import { type Said, SaidBox } from "./said-box.tsx";
import { scanWords } from "./scan-words.ts";
import { words } from "./words.ts";

/** At the door: one badge after the other before the camera, each said at once. */
export function ScanBadgesPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const event = createDay(() => parameters.id);
  const roster = createQuery(rosterTypes, (directory) => {
    const { enterprise, buyer } = rosterOf(directory, parameters.id);
    return [...enterprise, ...buyer];
  });
  const count = () => roster().filter(({ enrolment }) => isHere(enrolment)).length;
  const [said, setSaid] = createSignal<Said>();
  const [noted, setNoted] = createSignal<readonly Extract<Said, { is: "noted" }>[]>([]);
  keepAwake(() => true);

  // One after the other: a badge that is shown while the last one is written waits its turn.
  let last = Promise.resolve();
  const hear = (text: string) => (last = last.then(() => take(text)));

  async function take(text: string): Promise<void> {
    const found = findBadge(workspace.directory, event()?.id ?? parameters.id, text);
    if (found.is !== "expected") {
      buzz(twice);
      setSaid(found);
      return;
    }
    await arrive(found.participant);
  }

  async function arrive(participant: Participant): Promise<void> {
    const { id, record } = participant.enrolment;
    const values = {
      status: "present" as const,
      ...arrivalValues(workspace, participant.enrolment),
    };
    try {
      const saved = await workspace.save([{ type: "enrolments", id, shown: record, values }]);
      const undo = async () => {
        await saved.undo();
        setSaid(undefined);
        setNoted((before) => before.filter((one) => one !== now));
      };
      const now = { is: "noted" as const, participant, at: workspace.now(), undo };
      buzz(once);
      setSaid(now);
      setNoted((before) => [now, ...before].slice(0, 5));
    } catch (error) {
      buzz(twice);
      setSaid({ is: "refused", text: refusalText(error) });
    }
  }

  return (
    <Show when={event()} fallback={<GoneDay title={t(scanWords.title)} />}>
      {(day) => (
        <Screen
          title={t(scanWords.title)}
          place="events"
          back={{ href: links.checkIn(parameters.id), label: t(words.title) }}
          sub={t(scanWords.aim)}
          end={<span class="small num">{t(words.arrived)(count(), roster().length)}</span>}
          foot={
            <a class="btn" href={links.checkIn(parameters.id)}>
              {t(scanWords.byName)}
            </a>
          }
        >
          <div class="badge-scan">
            <CodeReader onText={(text) => void hear(text)}>
              <div class="badge-said" aria-live="assertive">
                <Show when={said()} keyed>
                  {(one) => <SaidBox said={one} day={day()} />}
                </Show>
              </div>
              <Show when={noted().length > 0}>
                <section>
                  <SectionHead title={t(scanWords.last)} />
                  <ul class="list" aria-label={t(scanWords.last)}>
                    <For each={noted()}>
                      {(one) => (
                        <li>
                          <Item
                            title={<Name text={entryName(one.participant.sheet)} />}
                            detail={t(words.since)(time(one.at))}
                          />
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              </Show>
            </CodeReader>
            <div class="pad">
              <HelpLink topic="accueil" />
            </div>
          </div>
        </Screen>
      )}
    </Show>
  );
}

/** Felt without a look at the screen; some phones have none. ms. */
function buzz(pattern: number[]): void {
  navigator.vibrate?.(pattern);
}
const once = [60];
const twice = [60, 80, 60];
