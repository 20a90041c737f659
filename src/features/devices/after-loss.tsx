import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { TeamDevice } from "#workspace/team-devices.ts";
import { deviceName } from "./device-item.tsx";
import { words } from "./words.ts";

/** What is left to do once the keys were changed, and who has the new ones. */
export function AfterLoss(props: { readonly all: readonly TeamDevice[] }) {
  const active = () => props.all.filter(({ state }) => state === "active");
  return (
    <>
      <section>
        <SectionHead title={t(words.nextTitle)} />
        <ol class="ask">
          <For each={words.nextSteps}>{(step) => <li>{t(step)}</li>}</For>
        </ol>
      </section>
      <section>
        <SectionHead
          title={t(words.whoHas)}
          count={t(words.ofAll)(active().filter(({ hasKeys }) => hasKeys).length, active().length)}
        />
        <ul class="list lines">
          <For each={active()}>
            {(one) => (
              <MarkedLine shape={one.hasKeys ? "ok" : "attend"}>
                <b>{deviceName(one)}</b>
                {`, ${t(one.hasKeys ? words.has : words.hasNot)}`}
              </MarkedLine>
            )}
          </For>
        </ul>
      </section>
    </>
  );
}
