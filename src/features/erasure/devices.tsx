import { For } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createDeviceStates } from "#parts/device-states.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Of each device of the team, whether a file of it showed these records as erased. */
export function Devices(props: {
  /** `type/id`. */
  readonly keys: readonly string[];
  readonly state: "asked" | "clearing" | "done";
}) {
  const { today } = useWorkspace();
  const states = createDeviceStates(() => props.keys);
  const here = () => capital(t(thisDeviceWords[deviceKind()]));
  const done = () =>
    states().filter(({ at }) => at !== undefined).length + (props.state === "asked" ? 0 : 1);
  const hereText = () => {
    if (props.state === "asked") return t(words.hereAtOnce)(here());
    return t(props.state === "done" ? words.here : words.hereUnderWay)(here());
  };
  return (
    <section>
      <SectionHead
        title={t(props.state === "asked" ? words.devices : words.confirmed)}
        count={t(words.ofAll)(done(), states().length + 1)}
      />
      <ul class="list lines">
        <MarkedLine shape={props.state === "done" ? "ok" : "attend"}>{hereText()}</MarkedLine>
        <For each={states()}>
          {({ name, at }) => (
            <MarkedLine shape={at === undefined ? "attend" : "ok"}>
              {at === undefined
                ? t(words.nextExchange)(name)
                : t(words.hasIt)(name, dayAndTime(at, today()))}
            </MarkedLine>
          )}
        </For>
      </ul>
    </section>
  );
}
