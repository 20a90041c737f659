import { Show } from "solid-js";
import { percent } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { planSearchWords as words } from "./plan-search-words.ts";
import { refusalText } from "./refusal.ts";

export interface PlanSearchProps {
  readonly label: string;
  /** Between 0 and 1. */
  readonly share: number;
  /** Why the device did not search. */
  readonly refused: unknown;
  readonly onAgain: () => void;
}

/** How far the search for a plan is; or that the device refused it, and the way to ask again. */
export function PlanSearch(props: PlanSearchProps) {
  return (
    <Show
      when={props.refused}
      fallback={
        <ProgressBar
          label={props.label}
          done={props.share * 100}
          total={100}
          words={percent(props.share)}
        />
      }
    >
      <RefusalBox text={planRefusalText(props.refused)} />
      <p>
        <Button icon="refresh" onClick={() => props.onAgain()}>
          {t(words.again)}
        </Button>
      </p>
    </Show>
  );
}

/** What to say when no plan was found or kept: the one of before stands. */
export function planRefusalText(error: unknown): string {
  const isSearch = error instanceof Error && error.name === "WorkerRefused";
  return isSearch ? t(words.refused) : refusalText(error);
}
