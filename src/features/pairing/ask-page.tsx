import { createSignal, For, type JSX, Match, createEffect, Show, Switch, untrack } from "solid-js";
import type { MemberRole } from "#domain/member.ts";
import { deviceOfWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { PersonFields } from "#parts/person-fields.tsx";
import { refusalText } from "#parts/refusal.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { useSession } from "#workspace/session.ts";
import { createThisDevice } from "#workspace/this-device.ts";
import { useWorkspace, type Workspace } from "#workspace/workspace.ts";
import { type Asking, createAsking } from "./asking.ts";
import { CodeToRead } from "./code-to-read.tsx";
import { CompareWords, ShownCode } from "./shown-code.tsx";
import { deviceNameless, words } from "./words.ts";

/** The newcomer's side, on a device that does not hold the team. */
export function AskToPairPage() {
  return <AskPage workspace={undefined} />;
}

/** A device of the team asks for keys that it does not have. */
export function AskForKeysPage() {
  return <AskPage workspace={useWorkspace()} />;
}

function AskPage(props: { readonly workspace: Workspace | undefined }) {
  const workspace = untrack(() => props.workspace);
  const session = useSession();
  const go = useGo();
  const asking = createAsking(session, workspace, () => go(links.paired(), { replace: true }));
  const { state, busy } = asking;
  const at = <S extends Asking["step"]>(step: S) => atStep(state(), step);
  const [name, setName] = createSignal("");
  const [role, setRole] = createSignal<MemberRole>("field");
  const [tried, setTried] = createSignal(false);
  const back = () =>
    workspace === undefined
      ? { href: links.joinTeam(), label: t(words.back) }
      : { href: links.devices(), label: t(words.devices) };

  if (workspace !== undefined) {
    const device = createThisDevice();
    // Once its record is known: the device keeps the name that it has.
    createEffect(() => {
      const here = device();
      if (here === undefined || state().step !== "who") return;
      const me = workspace.me();
      const deviceName = here.entry?.name ?? t(deviceNameless);
      const person = me?.name ?? deviceName;
      untrack(() => void asking.show({ name: person, role: me?.role ?? "field", deviceName }));
    });
  }

  function show(): void {
    setTried(true);
    const typed = name().trim();
    if (typed === "") {
      queueMicrotask(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    const deviceName = t(deviceOfWords[deviceKind()])(typed);
    void asking.show({ name: typed, role: role(), deviceName });
  }

  const title = () => {
    if (at("showing")) return t(words.showTitle);
    if (at("reading")) return t(words.readTitle);
    if (at("comparing")) return t(words.compareTitle);
    if (at("done")) return t(words.gotKeys);
    return t(workspace === undefined ? words.join : words.ask);
  };
  const steps = ["showing", "reading", "comparing"];
  const sub = () => {
    const place = steps.indexOf(state().step);
    return place < 0 ? t(words.whoSub) : t(words.inPerson)(place + 1, steps.length);
  };
  const foot = (): JSX.Element => (
    <Switch>
      <Match when={at("who") && workspace === undefined}>
        <a class="btn" href={back().href}>
          {t(words.later)}
        </a>
        <Button kind="primary" busy={busy() ? t(words.preparing) : undefined} onClick={show}>
          {t(words.showMine)}
        </Button>
      </Match>
      <Match when={at("showing")}>
        <a class="btn" href={back().href}>
          {t(words.cancel)}
        </a>
        <Button kind="primary" onClick={() => asking.to("reading")}>
          {t(words.readTheirs)}
        </Button>
      </Match>
      <Match when={at("reading")}>
        <Button onClick={() => asking.to("showing")}>{t(words.myCodeAgain)}</Button>
      </Match>
      <Match when={at("comparing")}>
        <Button onClick={() => asking.to("showing")}>{t(words.otherWords)}</Button>
        <Button
          kind="primary"
          busy={busy() ? t(words.joining) : undefined}
          onClick={() => void asking.accept()}
        >
          {t(words.sameWords)}
        </Button>
      </Match>
      <Match when={at("done")}>
        <Button onClick={() => go(links.home(), { replace: true })}>{t(words.later)}</Button>
        <Button kind="primary" onClick={() => go(links.exchanges(), { replace: true })}>
          {t(words.toExchanges)}
        </Button>
      </Match>
      <Match when={at("unable") ?? at("known")}>
        <a class="btn" href={back().href}>
          {back().label}
        </a>
      </Match>
    </Switch>
  );

  return (
    <DoorScreen title={title()} sub={sub()} back={back()} foot={foot()}>
      <Switch>
        <Match when={at("who") && workspace === undefined}>
          <div class="pad flow narrow">
            <PersonFields
              name={name()}
              role={role()}
              onName={setName}
              onRole={setRole}
              tried={tried()}
            />
            <HelpLink topic="jumelage" />
          </div>
        </Match>
        <Match when={at("showing")} keyed>
          {({ offer }) => (
            <ShownCode
              label={t(words.myCode)}
              text={offer.text}
              bytes={offer.bytes}
              compare={offer.words}
              steps={words.showSteps.map((step) => t(step))}
            />
          )}
        </Match>
        <Match when={at("reading")}>
          <CodeToRead
            problem={at("reading")?.problem}
            onCode={(shown) => void asking.read(shown)}
          />
        </Match>
        <Match when={at("comparing")} keyed>
          {({ read, failed }) => (
            <div class="pad flow narrow">
              <Show when={failed}>
                <NoteBox kind="bad" title={t(words.refused)} alert>
                  <p>{refusalText(failed)}</p>
                </NoteBox>
              </Show>
              <h2>{read.answer.space.name}</h2>
              <p class="small muted">{t(words.from)(read.answer.from.name)}</p>
              <CompareWords compare={read.words} />
              <ol class="ask">
                <For each={workspace === undefined ? words.compareSteps : words.takeSteps}>
                  {(step) => <li>{t(step)}</li>}
                </For>
              </ol>
            </div>
          )}
        </Match>
        <Match when={at("known")} keyed>
          {({ team }) => (
            <div class="pad flow narrow">
              <NoteBox kind="info" title={t(words.known)}>
                <p>{t(words.knownWhy)(team)}</p>
              </NoteBox>
            </div>
          )}
        </Match>
        <Match when={at("done")}>
          <div class="pad flow narrow">
            <NoteBox kind="ok" alert>
              <p>{t(words.gotKeysWhy)}</p>
            </NoteBox>
          </div>
        </Match>
        <Match when={at("unable")} keyed>
          {({ error }) => (
            <div class="pad flow narrow">
              <NoteBox kind="bad" title={t(words.refused)} alert>
                <p>
                  {error instanceof Error && error.name === "NoSigning"
                    ? t(words.noSigning)
                    : refusalText(error)}
                </p>
              </NoteBox>
            </div>
          )}
        </Match>
      </Switch>
    </DoorScreen>
  );
}
