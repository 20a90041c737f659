import { Show } from "solid-js";
import { printedRounds } from "#domain/event.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { usePrintedRounds } from "#parts/printed-rounds.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { words } from "./words.ts";

interface PrintedRoundProps {
  readonly input: DayInput;
  /** From 0. */
  readonly round: number;
}

/** Why nothing moves in a round, and the way to let it move again. */
export function PrintedRound(props: PrintedRoundProps) {
  return (
    <div class="printed-round">
      <NoteBox>
        <p>{t(words.printedWhy)}</p>
        <p>
          <LooseButton {...props} />
        </p>
      </NoteBox>
    </div>
  );
}

/** One tap, and a printed round may change again; `small`: the lock alone. */
export function LooseButton(props: PrintedRoundProps & { readonly small?: boolean }) {
  const setPrinted = usePrintedRounds();
  const label = () => t(words.loosen)(props.round + 1);
  function loosen(): void {
    const { event } = props.input;
    setPrinted(
      event,
      printedRounds(event).filter((number) => number !== props.round + 1),
    );
  }
  return (
    <Show
      when={props.small}
      fallback={
        <Button shape="small" icon="lock" onClick={loosen}>
          {label()}
        </Button>
      }
    >
      <button type="button" class="frozen" aria-label={label()} title={label()} onClick={loosen}>
        <Icon name="lock" />
      </button>
    </Show>
  );
}
