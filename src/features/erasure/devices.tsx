import { For } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { signerStateWords } from "#i18n/signer-words.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { countedStates, createDeviceStates, type DeviceState } from "#parts/device-states.ts";
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
  const textOf = ({ name, at, gone }: DeviceState) => {
    if (at !== undefined) return t(words.hasIt)(name, dayAndTime(at, today()));
    return gone === undefined
      ? t(words.nextExchange)(name)
      : t(words.notAwaited)(name, t(signerStateWords[gone]));
  };
  return (
    <section>
      <SectionHead
        title={t(props.state === "asked" ? words.devices : words.confirmed)}
        count={t(words.ofAll)(done(), countedStates(states()).length + 1)}
      />
      <ul class="list lines">
        <MarkedLine shape={props.state === "done" ? "ok" : "attend"}>{hereText()}</MarkedLine>
        <For each={states()}>
          {(one) => <MarkedLine shape={shapeOf(one)}>{textOf(one)}</MarkedLine>}
        </For>
      </ul>
    </section>
  );
}

function shapeOf({ at, gone }: DeviceState): "ok" | "attend" | "refus" {
  if (at !== undefined) return "ok";
  return gone === undefined ? "attend" : "refus";
}
