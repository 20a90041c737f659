import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { State } from "#ui/state.tsx";
import type { ProbeAnswer, ProbeStep } from "#workspace/folders.ts";
import { probeFaultWords, stepWords, storeWords as words } from "./store-words.ts";

const steps: readonly ProbeStep[] = ["list", "put", "get", "remove"];

/** Step by step, what the store let the app do, and what is missing. */
export function ProbeResult(props: { readonly answer: ProbeAnswer }) {
  const isDone = (step: ProbeStep) => props.answer.done.includes(step);
  const fault = () => props.answer.fault;
  return (
    <>
      <Show when={fault()}>
        {(found) => (
          <NoteBox kind="bad" alert>
            <p>{t(probeFaultWords[found().is])}</p>
            <Show when={found().region}>{(region) => <p>{t(words.regionSaid)(region())}</p>}</Show>
            <Show when={found().code !== "" && found().code !== "NoAnswer"}>
              <p class="small muted">{t(words.storeSays)(found().code)}</p>
            </Show>
          </NoteBox>
        )}
      </Show>
      <section>
        <h2 class="q">{t(words.result)}</h2>
        <ul class="list lines">
          <For each={steps}>
            {(step) => (
              <li>
                <State
                  shape={isDone(step) ? "ok" : fault()?.step === step ? "refus" : "ici"}
                  tone={isDone(step) ? "ok" : fault()?.step === step ? "bad" : "here"}
                >
                  {t(stepWords[step])}
                  <Show when={!isDone(step) && fault()?.step !== step}>
                    {`, ${t(words.notTried)}`}
                  </Show>
                </State>
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  );
}
