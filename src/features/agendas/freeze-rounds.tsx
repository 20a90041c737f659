import { Show } from "solid-js";
import { printedRounds } from "#domain/event.ts";
import { t } from "#i18n/language.ts";
import { usePrintedRounds } from "#parts/printed-rounds.ts";
import { roundsText } from "#parts/rounds-text.ts";
import { Button } from "#ui/button.tsx";
import { ChipChecks } from "#ui/chip-group.tsx";
import type { DaySheets } from "./day-sheets.ts";
import { words } from "./words.ts";

/** Once printed, rounds are held as they are: which ones, and the way to hold all. */
export function FreezeRounds(props: { readonly day: DaySheets }) {
  const setPrinted = usePrintedRounds();
  const all = () => props.day.rounds.map(({ number }) => number);
  const printed = () => printedRounds(props.day.event);
  const others = () => all().filter((number) => !printed().includes(number));
  return (
    <div class="pad flow unprinted">
      <ChipChecks
        legend={t(words.printed)}
        choices={all().map((number) => ({ value: String(number), label: number }))}
        chosen={printed().map(String)}
        onChoose={(values: readonly string[]) => setPrinted(props.day.event, values.map(Number))}
      />
      <p class="small muted">{t(words.printedWhy)}</p>
      <Show when={others().length > 0}>
        <Button
          icon="lock"
          onClick={() => setPrinted(props.day.event, [...printed(), ...others()])}
        >
          {t(words.freezeAll)(roundsText(others()), others().length)}
        </Button>
      </Show>
    </div>
  );
}
