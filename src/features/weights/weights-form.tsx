import { createMemo, createSignal, For, onMount, Show } from "solid-js";
import { compareWeights } from "#domain/matching/compare-weights.ts";
import {
  type Term,
  terms,
  totalOf,
  usualWeights,
  type Weights,
  weightsOf,
  weightsToKeep,
} from "#domain/matching/weights.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useLeave } from "#parts/use-leave.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { changesText, Preview } from "./preview.tsx";
import { WeightSlider } from "./weight-slider.tsx";
import "./weights.css";
import { termWords, words } from "./words.ts";

/** How many of the best pairs are shown. */
const shown = 10;

/** What is moved and not kept yet waits as a draft of this device. */
export function WeightsForm(props: { readonly input: DayInput }) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const toasts = useToasts();
  const leave = useLeave();
  const { run } = useUndoable();
  const [drawn, setDrawn] = createSignal<Weights>();
  const key = () => `events/${props.input.event.id}/weights`;
  const kept = createMemo(() => weightsOf(props.input.event.weights));
  const weights = () => drawn() ?? kept();
  const isChanged = () => terms.some((term) => weights()[term] !== kept()[term]);
  const isUsual = () => terms.every((term) => weights()[term] === usualWeights[term]);
  const found = createMemo(() => compareWeights(props.input.matched, kept(), weights(), shown));
  const refuse = (error: unknown) => toasts.show({ text: refusalText(error) });

  onMount(() => void takeUp().catch(refuse));

  async function takeUp(): Promise<void> {
    const draft = await drafts.find<Partial<Weights>>(key());
    if (draft !== undefined) setDrawn((moved) => moved ?? { ...usualWeights, ...draft });
  }

  function draw(changes: Partial<Weights>): void {
    const next = { ...weights(), ...changes };
    setDrawn(next);
    drafts.keep(key(), next, [`events/${props.input.event.id}`]).catch(refuse);
  }

  function save(): void {
    const { id, record } = props.input.event;
    const values = { weights: weightsToKeep(weights()) };
    const change = { type: "events" as const, id, shown: record, values };
    const drafted = [key()];
    leave(links.schedule(id));
    void run(() => workspace.save([change], { drafts: drafted }), t(words.saved));
  }

  return (
    <Screen
      title={t(words.title)}
      place="events"
      back={{ href: links.schedule(props.input.event.id), label: t(words.back) }}
      foot={
        <>
          <Button kind="primary" disabled={!isChanged()} onClick={save}>
            {t(words.save)}
          </Button>
          <output class="reason">{changesText(found())}</output>
        </>
      }
    >
      <div class="pad flow">
        <p class="small narrow">{t(words.lead)}</p>
        <div class="halves">
          <div>
            <For each={terms}>
              {(term: Term) => (
                <WeightSlider
                  label={t(termWords[term])}
                  weight={weights()[term]}
                  total={totalOf(weights())}
                  onChange={(weight) => draw({ [term]: weight })}
                />
              )}
            </For>
            <p>
              <Button disabled={isUsual()} onClick={() => draw(usualWeights)}>
                {t(words.usual)}
              </Button>
            </p>
            <Show when={totalOf(weights()) === 0}>
              <p class="small">{t(words.nothing)}</p>
            </Show>
          </div>
          <Preview found={found()} />
        </div>
        <HelpLink topic="maillage" />
      </div>
    </Screen>
  );
}
