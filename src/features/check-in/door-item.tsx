import { Show } from "solid-js";
import { clockText, time } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import type { Participant } from "#parts/roster.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { arrivalsOf, arrivalValues, atOtherDoor } from "./arrivals.ts";
import { firstMeetingText } from "./first-meeting.ts";
import { words } from "./words.ts";

/** Somebody who has not come yet, with where they are awaited first. */
export function ExpectedItem(props: {
  readonly day: Entry<"events">;
  readonly participant: Participant;
  /** What became of them was said. */
  readonly onSaid: () => void;
}) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const name = () => entryName(props.participant.sheet);
  const detail = createQuery(["meetings"], (directory) =>
    dotted(
      firstMeetingText(directory, props.day, props.participant),
      hoursText(props.participant.enrolment),
    ),
  );
  const isAbsent = () => props.participant.enrolment.status === "absent";

  async function arrive(): Promise<void> {
    const { id, record } = props.participant.enrolment;
    const values = {
      status: "present" as const,
      ...arrivalValues(workspace, props.participant.enrolment),
    };
    await run(
      () => workspace.save([{ type: "enrolments", id, shown: record, values }]),
      t(words.checked)(name()),
    );
    props.onSaid();
  }
  async function miss(): Promise<void> {
    const { id, record } = props.participant.enrolment;
    const values = { status: "absent" as const };
    await run(
      () => workspace.save([{ type: "enrolments", id, shown: record, values }]),
      t(words.missed)(name()),
    );
    props.onSaid();
  }

  return (
    <Item
      center
      title={
        <a href={links.enrolment(props.participant.enrolment.id)}>
          <Name text={name()} />
        </a>
      }
      detail={detail()}
      end={
        <span class="row">
          <Button
            shape="small"
            aria-label={t(words.checkName)(name())}
            onClick={() => void arrive()}
          >
            {t(words.check)}
          </Button>
          <Show when={!isAbsent()}>
            <Button
              shape="small"
              kind="plain"
              aria-label={t(words.missName)(name())}
              onClick={() => void miss()}
            >
              {t(words.miss)}
            </Button>
          </Show>
        </span>
      }
    />
  );
}

/** Somebody who is here: since when, and the way to set it right. */
export function ArrivedItem(props: { readonly participant: Participant }) {
  const workspace = useWorkspace();
  const enrolment = () => props.participant.enrolment;
  const detail = () => {
    const arrivals = arrivalsOf(workspace, enrolment());
    const [first] = arrivals;
    const other = atOtherDoor(arrivals);
    return dotted(
      first !== undefined && t(words.since)(time(first.at)),
      other !== undefined && t(words.elsewhereToo)(time(other.at)),
      enrolment().status === "walk-in" && t(words.walkInTag),
      enrolment().conflicts.includes("status") && t(words.twoStates),
      hoursText(enrolment()),
    );
  };
  return (
    <Item
      center
      chevron
      href={links.enrolment(enrolment().id)}
      title={<Name text={entryName(props.participant.sheet)} />}
      detail={detail()}
      end={
        <Show when={enrolment().table}>
          {(table) => <Plate table={table()} label={t(words.table)(table())} />}
        </Show>
      }
    />
  );
}

/** « arrive à 10 h · part à 11 h », where it is not the whole day. */
function hoursText({ arrivesAt, leavesAt }: Participant["enrolment"]): string | undefined {
  const text = dotted(
    arrivesAt !== undefined && t(words.arrivesAt)(clockText(arrivesAt)),
    leavesAt !== undefined && t(words.leavesAt)(clockText(leavesAt)),
  );
  return text === "" ? undefined : text;
}
