import { createResource, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { dayOf } from "#i18n/clock.ts";
import { links } from "#parts/links.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { lossId, recordLoss } from "#workspace/losing.ts";
import { createQuery } from "#workspace/query.ts";
import type { TeamDevice } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { CarriedPerson } from "./carried-people.ts";
import { carriedWords as words } from "./carried-words.ts";
import { deviceName } from "./device-item.tsx";

export interface IncidentProps {
  readonly device: TeamDevice;
  readonly people:
    | { readonly surely: readonly CarriedPerson[]; readonly perhaps: readonly CarriedPerson[] }
    | undefined;
}

/** The loss, in the register of incidents: offered once, with what is known here. */
export function Incident(props: IncidentProps) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const [id] = createResource(
    () => props.device.device,
    (device) => lossId(workspace, device),
  );
  const known = createQuery(["incidents"], (directory) => {
    const found = directory.find("incidents", id());
    return found !== undefined && found.state !== "binned" && found.state !== "erased";
  });

  function register(incident: string): void {
    const { surely = [], perhaps = [] } = props.people ?? {};
    const details = new Set([...surely, ...perhaps].flatMap((one) => one.details));
    const told = details.size === 0 ? t(words.noDetails) : [...details].join(", ");
    const { stateAt } = props.device;
    const on = stateAt === undefined ? workspace.today() : dayOf(stateAt);
    const values = {
      learnedOn: on,
      occurredTo: on,
      people: surely.length + perhaps.length,
      what: t(words.incidentWhat)(surely.length, perhaps.length, told),
      circumstances: t(words.circumstances)(deviceName(props.device)),
      measures: t(words.measures),
    };
    void run(() => recordLoss(workspace, incident, values), t(words.registered));
  }

  return (
    <Suspense>
      <Show when={id()}>
        {(incident) => (
          <div class="pad flow">
            <Show
              when={known()}
              fallback={<Button onClick={() => register(incident())}>{t(words.register)}</Button>}
            >
              <a class="btn" href={links.incident(incident())}>
                {t(words.seeRegister)}
              </a>
            </Show>
            <p class="small muted">{t(words.registerWhy)}</p>
          </div>
        )}
      </Show>
    </Suspense>
  );
}
