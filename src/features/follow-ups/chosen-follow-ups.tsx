import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { useActOnChosen } from "#parts/choosing-act.ts";
import { BinChosen } from "#parts/choosing-bin.tsx";
import { ChoosingBar } from "#parts/choosing-bar.tsx";
import { choosingWords } from "#parts/choosing-words.ts";
import type { ChosenEntry, RowsChoosing } from "#parts/choosing.tsx";
import { linkedName } from "#parts/entry-name.ts";
import { Button } from "#ui/button.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { isForCalendar, useToCalendar } from "./to-calendar.ts";

const LinkPicker = lazy(async () => ({
  default: (await import("#parts/link-picker.tsx")).LinkPicker,
}));

/** What is done with several promises. */
export function ChosenFollowUps(props: {
  readonly choosing: RowsChoosing;
  readonly total: number;
}) {
  const toCalendar = useToCalendar();
  const chosen = () => props.choosing.chosen().filter(isFollowUp);
  const dated = () => chosen().filter(isForCalendar);
  return (
    <ChoosingBar choosing={props.choosing} total={props.total} feminine>
      <AssignChosen chosen={chosen()} />
      <Button
        icon="calendar-event"
        disabled={dated().length === 0}
        onClick={() => void toCalendar(dated())}
      >
        {t(choosingWords.calendar)}
      </Button>
      <BinChosen choosing={props.choosing} said={choosingWords.binned.followUps} />
    </ChoosingBar>
  );
}

/** To one member of the team, all of them. */
function AssignChosen(props: { readonly chosen: readonly Entry<"followUps">[] }) {
  const { directory, save } = useWorkspace();
  const actOn = useActOnChosen();
  const [open, setOpen] = createSignal(false);

  async function assign(assignee: string): Promise<void> {
    setOpen(false);
    const { chosen } = props;
    const changes = chosen.map(({ type, id, record }) => ({
      type,
      id,
      shown: record,
      values: { assignee },
    }));
    const name = linkedName(directory, "members", assignee);
    await actOn(
      chosen,
      (more) => save(changes, more),
      (records) => t(choosingWords.assigned)(records, name),
    );
  }

  return (
    <>
      <Button icon="user-plus" disabled={props.chosen.length === 0} onClick={() => setOpen(true)}>
        {t(choosingWords.assign)}
      </Button>
      <Show when={open()}>
        <Suspense>
          <LinkPicker
            to="members"
            title={t(choosingWords.toWhom)(props.chosen.length)}
            chosen={[]}
            among={(member) => member.type === "members" && member.active !== false}
            onChoose={(id) => void assign(id)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}

function isFollowUp(entry: ChosenEntry): entry is Entry<"followUps"> {
  return entry.type === "followUps";
}
