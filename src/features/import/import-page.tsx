import { useParams, useSearchParams } from "@solidjs/router";
import { createEffect, Match, Switch } from "solid-js";
import type { SheetType } from "#formats/column-target.ts";
import { typeOfAddress } from "#parts/links.ts";
import { importStepInAddress } from "#parts/more-links.ts";
import { registerOpenForm } from "#parts/open-form.ts";
import { ChooseStep } from "./choose-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { DuplicatesStep } from "./duplicates-step.tsx";
import { FailedStep, RefusedStep } from "./refused-step.tsx";
import { createImporting, type Importing, type Place } from "./importing.ts";
import { LinesStep } from "./lines-step.tsx";
import { takeGift } from "./take-gift.ts";
import { SummaryStep } from "./summary-step.tsx";
import { CardsContext } from "./import-words-of.ts";
import { WorkStep } from "./work-step.tsx";

/** A spreadsheet from the picker to its receipt; the file and every answer survive a killed tab. */
export function ImportPage() {
  const parameters = useParams<{ step?: string }>();
  const [inAddress] = useSearchParams<{ type?: string; ligne?: string; recu?: string }>();
  const place = () => placeOf(parameters.step);
  const importing = createImporting(place);
  const prefer = (): SheetType | undefined => {
    const type = typeOfAddress(inAddress.type ?? "");
    return type === "enterprises" || type === "buyers" ? type : undefined;
  };
  const taken = new Set<string>();
  createEffect(() => {
    const { recu } = inAddress;
    // The list of another app waits while one is being imported.
    if (recu === undefined || !importing.isKnown() || importing.choices() !== undefined) return;
    if (taken.has(recu)) return;
    taken.add(recu);
    void takeGift(recu, importing);
  });

  return (
    <CardsContext.Provider value={() => importing.look()?.from === "cards"}>
      <Switch fallback={<WorkStep importing={importing} />}>
        <Match when={importing.refusal()}>
          {(refusal) => <RefusedStep importing={importing} refusal={refusal()} prefer={prefer()} />}
        </Match>
        <Match when={place() === "done"}>
          <DoneStep importing={importing} />
        </Match>
        <Match when={importing.failure() !== undefined && place() !== "summary"}>
          <FailedStep importing={importing} />
        </Match>
        <Match when={importing.isKnown() && importing.choices() === undefined && !importing.work()}>
          <ChooseStep importing={importing} prefer={prefer()} />
        </Match>
        <Match when={place() !== "choose" && !importing.isWriting() && importing.look()}>
          {(look) => (
            <>
              <OpenForm />
              <Switch fallback={<WorkStep importing={importing} />}>
                <Match when={place() === "columns"}>
                  <ColumnsStep importing={importing} look={look()} />
                </Match>
                <Match when={importing.review()}>
                  {(review) => <Reviewed importing={importing} place={place()} review={review()} />}
                </Match>
              </Switch>
            </>
          )}
        </Match>
      </Switch>
    </CardsContext.Provider>
  );
}

function Reviewed(props: {
  readonly importing: Importing;
  readonly place: Place;
  readonly review: NonNullable<ReturnType<Importing["review"]>>;
}) {
  const shared = {
    get importing() {
      return props.importing;
    },
    get review() {
      return props.review;
    },
  };
  return (
    <Switch>
      <Match when={props.place === "lines"}>
        <LinesStep {...shared} />
      </Match>
      <Match when={props.place === "duplicates"}>
        <DuplicatesStep {...shared} />
      </Match>
      <Match when={props.place === "summary"}>
        <SummaryStep {...shared} />
      </Match>
    </Switch>
  );
}

/** A new version waits while a file is on its way in. */
function OpenForm() {
  registerOpenForm();
  return undefined;
}

function placeOf(step: string | undefined): Place {
  const named = Object.entries(importStepInAddress).find((pair) => pair[1] === step)?.[0];
  const places: readonly Place[] = ["columns", "lines", "duplicates", "summary", "done"];
  return places.find((one) => one === named) ?? "choose";
}
