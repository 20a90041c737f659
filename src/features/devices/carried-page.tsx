import { useParams } from "@solidjs/router";
import { createResource, For, Show, Suspense } from "solid-js";
import { countTypes } from "#domain/count-types.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { giveFile } from "#parts/hand-over.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { printing } from "#ui/printing.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { type Manifest, manifestOf } from "#workspace/carried.ts";
import { allTypes } from "#workspace/directory.ts";
import { createTeamDevices } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type CarriedPerson, peopleIn } from "./carried-people.ts";
import { Incident } from "./incident.tsx";
import { carriedWords as words } from "./carried-words.ts";
import { deviceName } from "./device-item.tsx";
import { NoDevice } from "./no-device.tsx";
import { words as deviceWords } from "./words.ts";

/** On a screen; on paper and in the file, all of them. */
const mostShown = 200;

/** Whose data was on a device, how sure that is, and from what it is computed. */
export function CarriedPage() {
  const workspace = useWorkspace();
  const { directory, today } = workspace;
  const parameters = useParams<{ id: string }>();
  const team = createTeamDevices();
  const device = () => team()?.devices.find(({ id }) => id === parameters.id);
  const [manifest] = createResource(device, async (found) => {
    const until = found.state === "lost" ? found.stateAt : undefined;
    return manifestOf(workspace, found.device ?? "", until);
  });
  const people = () => {
    const found = manifest();
    if (found === undefined) return undefined;
    return {
      surely: peopleIn(found.surely, directory),
      perhaps: peopleIn(found.perhaps, directory),
    };
  };
  /** One that holds no keys is lost without any being changed. */
  const mayBeLost = () => device()?.state === "lost" || device()?.state === "keyless";
  const name = () => {
    const found = device();
    return found === undefined ? t(deviceWords.nameless) : deviceName(found);
  };

  function download(): void {
    const { surely = [], perhaps = [] } = people() ?? {};
    const row = (one: CarriedPerson, how: string) => [
      one.name,
      one.organisation,
      one.details.join(", "),
      String(one.notes),
      how,
    ];
    const csv = writeCsv(
      words.columns.map((column) => t(column)),
      [
        ...surely.map((one) => row(one, t(words.sure))),
        ...perhaps.map((one) => row(one, t(words.maybe))),
      ],
    );
    const file = new File([csv], `${t(words.file)}-${today()}.csv`, { type: "text/csv" });
    void giveFile(file, "download");
  }

  return (
    <Show when={team() === undefined || device() !== undefined} fallback={<NoDevice />}>
      <Screen
        title={t(words.title)}
        sub={
          <Suspense>
            {t(words.sub)(name(), (people()?.surely.length ?? 0) + (people()?.perhaps.length ?? 0))}
          </Suspense>
        }
        place="more"
        back={{ href: links.device(parameters.id), label: name() }}
        foot={
          <>
            <Button icon="printer" onClick={() => print()}>
              {t(words.print)}
            </Button>
            <Button kind="primary" icon="download" onClick={download}>
              {t(words.download)}
            </Button>
          </>
        }
      >
        <Suspense fallback={<p class="pad">{t(words.reading)}</p>}>
          <Show when={manifest()} fallback={<p class="pad">{t(words.reading)}</p>}>
            {(found) => (
              <div class="narrow">
                <div class="pad">
                  <NoteBox kind="info" title={t(words.how)}>
                    <p>
                      {fromWhat(found().lastFileAt)} {t(words.perhapsWhy)}
                    </p>
                  </NoteBox>
                </div>
                <Show when={mayBeLost() && device()} keyed>
                  {(lost) => <Incident device={lost} people={people()} />}
                </Show>
                <People title={t(words.surely)} people={people()?.surely ?? []} />
                <People title={t(words.perhaps)} people={people()?.perhaps ?? []} />
                <OtherRecords manifest={found()} />
              </div>
            )}
          </Show>
        </Suspense>
      </Screen>
    </Show>
  );

  function fromWhat(at: number | undefined): string {
    return at === undefined ? t(words.noFiles) : t(words.fromFiles)(dayAndTime(at, today()));
  }
}

function People(props: { readonly title: string; readonly people: readonly CarriedPerson[] }) {
  const shown = () => (printing() ? props.people : props.people.slice(0, mostShown));
  const detail = ({ organisation, details, notes }: CarriedPerson) =>
    dotted(organisation, details.join(", "), notes > 0 && t(words.notes)(notes));
  return (
    <section class="section">
      <SectionHead title={props.title} count={props.people.length} />
      <Show when={props.people.length > 0} fallback={<p class="small muted">{t(words.nobody)}</p>}>
        <ul class="list">
          <For each={shown()}>
            {(one) => (
              <li>
                <Item title={one.name} detail={detail(one)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.people.length > shown().length}>
        <p class="small muted">{t(words.more)(props.people.length - shown().length)}</p>
      </Show>
    </section>
  );
}

function OtherRecords(props: { readonly manifest: Manifest }) {
  const rows = () => {
    const surely = countTypes(props.manifest.surely);
    const perhaps = countTypes(props.manifest.perhaps);
    return allTypes.flatMap((type) => {
      const [sure, maybe] = [surely[type] ?? 0, perhaps[type] ?? 0];
      if (type === "contacts" || sure + maybe === 0) return [];
      return [{ label: capital(t(recordWords[type].many)), sure, maybe }];
    });
  };
  return (
    <section class="section">
      <SectionHead title={t(words.others)} />
      <ul class="list">
        <For each={rows()}>
          {(row) => (
            <li>
              <Item title={row.label} detail={t(words.sureMaybe)(row.sure, row.maybe)} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
