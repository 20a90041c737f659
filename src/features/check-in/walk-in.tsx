import { createSignal, lazy, Show, Suspense } from "solid-js";
import { isHere } from "#domain/enrolment.ts";
import { typeOfSide } from "#domain/sides.ts";
import type { Side } from "#domain/wish.ts";
import { time } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import { rosterOf } from "#parts/roster.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { arrivalsOf, arrivalValues } from "./arrivals.ts";
import { words } from "./words.ts";

const LinkPicker = lazy(async () => ({
  default: (await import("#parts/link-picker.tsx")).LinkPicker,
}));

/** Somebody comes whom nobody had enrolled. Who was, is only said to be here. */
export function WalkIn(props: { readonly event: string; readonly side: Side }) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const { run } = useUndoable();
  const [isPicking, setIsPicking] = createSignal(false);

  function arrive(id: string): void {
    setIsPicking(false);
    const { event, side } = props;
    const { directory } = workspace;
    const name = linkedName(directory, typeOfSide[side], id);
    const known = rosterOf(directory, event)[side].find(({ sheet }) => sheet.id === id)?.enrolment;
    if (known !== undefined && isHere(known)) {
      const [first] = arrivalsOf(workspace, known);
      const text =
        first === undefined ? t(words.alreadyNoHour)(name) : t(words.already)(name, time(first.at));
      toasts.show({ text });
      return;
    }
    const arrived = arrivalValues(workspace, known);
    const who = side === "buyer" ? { buyer: id } : { enterprise: id };
    const values =
      known === undefined
        ? { event, ...who, status: "walk-in" as const, ...arrived }
        : { status: "present" as const, ...arrived };
    const wanted = { type: "enrolments" as const, of: [event, id], known, values };
    const said = known === undefined ? words.walkedIn : words.checked;
    void run(() => saveJoined(workspace, [wanted]), t(said)(name));
  }

  /** Nobody had it in the directory: its name is enough for now. */
  function arriveNew(name: string): void {
    setIsPicking(false);
    const { event, side } = props;
    const id = workspace.newId();
    const who = side === "buyer" ? { buyer: id } : { enterprise: id };
    const values = {
      event,
      ...who,
      status: "walk-in" as const,
      ...arrivalValues(workspace, undefined),
    };
    const sheet = { type: typeOfSide[side], id, shown: undefined, values: { name } };
    void run(async () => {
      const made = await workspace.save([sheet]);
      const enrolled = await saveJoined(workspace, [
        { type: "enrolments", of: [event, id], values },
      ]);
      return {
        keys: [...made.keys, ...enrolled.keys],
        undo: async () => {
          await enrolled.undo();
          await made.undo();
        },
      };
    }, t(words.walkedIn)(name));
  }

  return (
    <>
      <Button icon="user-plus" onClick={() => setIsPicking(true)}>
        {t(props.side === "buyer" ? words.walkInBuyer : words.walkInEnterprise)}
      </Button>
      <Show when={isPicking()}>
        <Suspense>
          <LinkPicker
            to={typeOfSide[props.side]}
            title={t(words.who)}
            chosen={[]}
            onChoose={arrive}
            add={{ label: t(words.newcomer[props.side]), onAdd: arriveNew }}
            onClose={() => setIsPicking(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}
