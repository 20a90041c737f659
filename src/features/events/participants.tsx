import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { typeOfSide } from "#domain/sides.ts";
import type { Side } from "#domain/wish.ts";
import { clockText } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { type Participant, rosterOf, rosterTypes } from "#parts/roster.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./participants-words.ts";

const LinkPicker = lazy(async () => ({
  default: (await import("#parts/link-picker.tsx")).LinkPicker,
}));

/** One side of a day: who is enrolled, and the way to enrol others. */
export function Participants(props: { readonly event: string; readonly side: Side }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const roster = createQuery(rosterTypes, (directory) => rosterOf(directory, props.event));
  const rows = () => roster()[props.side];
  const [picked, setPicked] = createSignal<readonly string[]>();
  const enrolled = () => rows().map(({ sheet }) => sheet.id);

  function choose(id: string): void {
    if (enrolled().includes(id)) return;
    setPicked((known = []) =>
      known.includes(id) ? known.filter((one) => one !== id) : [...known, id],
    );
  }

  async function enrol(): Promise<void> {
    const ids = picked() ?? [];
    setPicked(undefined);
    if (ids.length === 0) return;
    const { event, side } = props;
    const free = freeTables(roster().buyer);
    const wanted = ids.map((id) => ({
      type: "enrolments" as const,
      of: [event, id],
      values: {
        event,
        status: "enrolled" as const,
        ...(side === "buyer"
          ? { buyer: id, table: free.next().value ?? null }
          : { enterprise: id }),
      },
    }));
    await run(() => saveJoined(workspace, wanted), t(words.enrolled[side])(ids.length));
  }

  return (
    <section>
      <SectionHead title={t(words[props.side])} count={rows().length} />
      <Show
        when={rows().length > 0}
        fallback={<p class="small muted said">{t(words.none[props.side])}</p>}
      >
        <ul class="list" aria-label={t(words[props.side])}>
          <For each={rows()}>
            {(participant) => (
              <li>
                <ParticipantItem event={props.event} participant={participant} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={readerOf(workspace) === undefined}>
        <Button icon="plus" onClick={() => setPicked([])}>
          {t(words.enrol[props.side])}
        </Button>
      </Show>
      <Show when={picked()}>
        {(ids) => (
          <Suspense>
            <LinkPicker
              to={typeOfSide[props.side]}
              title={t(words.who[props.side])}
              chosen={[...enrolled(), ...ids()]}
              several
              among={({ id }) => !enrolled().includes(id)}
              onChoose={choose}
              onClose={() => void enrol()}
            />
          </Suspense>
        )}
      </Show>
    </section>
  );
}

function ParticipantItem(props: { readonly event: string; readonly participant: Participant }) {
  const enrolment = () => props.participant.enrolment;
  const wishes = createQuery(["wishes"], (directory) => {
    const { side, sheet } = props.participant;
    return directory
      .linked("wishes", side, sheet.id)
      .filter((wish) => wish.event === props.event && wish.side === side).length;
  });
  const detail = () => {
    const { status = "enrolled", arrivesAt, leavesAt, maxMeetings } = enrolment();
    return dotted(
      status !== "enrolled" && t(words.state[status]),
      wishes() === 0 ? t(words.noWish) : t(words.wishes)(wishes()),
      arrivesAt && t(words.arrives)(clockText(arrivesAt)),
      leavesAt && t(words.leaves)(clockText(leavesAt)),
      maxMeetings !== undefined && t(words.atMost)(maxMeetings),
    );
  };
  return (
    <Item
      href={links.enrolment(enrolment().id)}
      title={<Name text={entryName(props.participant.sheet)} />}
      detail={detail()}
      end={
        <Show when={enrolment().table}>
          {(table) => <Plate table={table()} label={t(words.table)(table())} />}
        </Show>
      }
      center
      chevron
    />
  );
}

/** A buyer keeps its table: the first ones that nobody has. */
function* freeTables(buyers: readonly Participant[]): Generator<number, undefined> {
  const taken = new Set(buyers.map(({ enrolment }) => enrolment.table));
  for (let table = 1; table <= taken.size + 1000; table += 1) if (!taken.has(table)) yield table;
  return undefined;
}
