import { createSignal, For, Match, Show, Switch } from "solid-js";
import { foldName } from "#domain/fold-name.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Person } from "#workspace/new-team.ts";
import { type HandedKeys, letIn, readNewcomer, type ReadNewcomer } from "#workspace/introducing.ts";
import type { PairingProblem } from "#workspace/pairing.ts";
import { drawId } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { CodeToRead } from "./code-to-read.tsx";
import { CompareWords, ShownCode } from "./shown-code.tsx";
import { words } from "./words.ts";

type Pairing =
  | { readonly step: "reading"; readonly problem?: PairingProblem | undefined }
  | { readonly step: "confirming"; readonly read: ReadNewcomer; readonly failed?: unknown }
  | { readonly step: "showing"; readonly read: ReadNewcomer; readonly keys: HandedKeys }
  | { readonly step: "done"; readonly name: string; readonly again: boolean };

const newOne = "new";

/** The colleague's side: lets in the device that stands beside this one. */
export function PairPage() {
  const workspace = useWorkspace();
  const { directory, space } = workspace;
  const toasts = useToasts();
  const go = useGo();
  const [state, setState] = createSignal<Pairing>({ step: "reading" });
  const at = <S extends Pairing["step"]>(step: S) => atStep(state(), step);
  const [who, setWho] = createSignal(newOne);
  const [busy, setBusy] = createSignal(false);
  let isReading = false;

  const members = () => directory.list("members").filter(({ active }) => active !== false);

  async function read(shown: string | Uint8Array<ArrayBuffer>): Promise<void> {
    if (isReading || at("reading") === undefined) return;
    isReading = true;
    const text = typeof shown === "string" ? shown : new TextDecoder("latin1").decode(shown);
    const found = await readNewcomer(workspace, text);
    isReading = false;
    if (at("reading") === undefined) return;
    if ("problem" in found) {
      setState({ step: "reading", problem: found.problem });
      return;
    }
    const folded = foldName(found.offer.name);
    const known = found.member ?? members().find((one) => foldName(entryName(one)) === folded);
    setWho(known?.id ?? newOne);
    setState({ step: "confirming", read: found });
  }

  function person({ offer }: ReadNewcomer): Person {
    const member = members().find(({ id }) => id === who());
    return member === undefined
      ? { id: drawId(), name: offer.name, isNew: true, role: offer.role }
      : { id: member.id, name: entryName(member), isNew: false, role: member.role ?? "field" };
  }

  async function give(found: ReadNewcomer): Promise<void> {
    setBusy(true);
    try {
      const keys = await letIn(workspace, found, person(found));
      setState({ step: "showing", read: found, keys });
    } catch (failed) {
      setState({ step: "confirming", read: found, failed });
    } finally {
      setBusy(false);
    }
  }

  async function takeBack({ undo }: HandedKeys): Promise<void> {
    try {
      await undo();
      toasts.show({ text: t(words.undone) });
      go(links.devices(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  const title = () => {
    const confirming = at("confirming");
    if (confirming) return confirming.read.offer.name;
    const done = at("done");
    if (done) return t(done.again ? words.againTitle : words.doneTitle)(done.name);
    return t(at("reading") ? words.aimTitle : words.add);
  };
  const sub = () => {
    const confirming = at("confirming");
    if (confirming) return t(words.confirmSub)(confirming.read.offer.deviceName);
    if (at("reading")) return t(words.aimSub);
    return at("showing") ? t(words.inPerson)(2, 2) : space.name;
  };

  return (
    <Show when={!space.sample} fallback={<NotInSample />}>
      <Screen
        title={title()}
        sub={sub()}
        place="more"
        back={{ href: links.devices(), label: t(words.devices) }}
        foot={
          <Switch
            fallback={
              <a class="btn" href={links.devices()}>
                {t(words.cancel)}
              </a>
            }
          >
            <Match when={at("confirming")} keyed>
              {({ read: found }) => (
                <>
                  <Button onClick={() => setState({ step: "reading" })}>
                    {t(words.otherWords)}
                  </Button>
                  <Button
                    kind="primary"
                    busy={busy() ? t(words.giveKeys) : undefined}
                    onClick={() => void give(found)}
                  >
                    {t(words.sameWords)}
                  </Button>
                </>
              )}
            </Match>
            <Match when={at("showing")} keyed>
              {({ keys, read: found }) => (
                <>
                  <Button onClick={() => void takeBack(keys)}>{t(words.otherWords)}</Button>
                  <Button
                    kind="primary"
                    onClick={() =>
                      setState({
                        step: "done",
                        name: found.offer.name,
                        again: found.member !== undefined,
                      })
                    }
                  >
                    {t(words.sameWords)}
                  </Button>
                </>
              )}
            </Match>
            <Match when={at("done")}>
              <a class="btn" href={links.devices()}>
                {t(words.later)}
              </a>
              <Button kind="primary" onClick={() => go(links.send(), { replace: true })}>
                {t(at("done")?.again === true ? words.sendNext : words.sendFirst)}
              </Button>
            </Match>
          </Switch>
        }
      >
        <Switch>
          <Match when={at("reading")}>
            <CodeToRead problem={at("reading")?.problem} onCode={(shown) => void read(shown)} />
            <div class="pad">
              <HelpLink topic="jumelage" />
            </div>
          </Match>
          <Match when={at("confirming")} keyed>
            {({ read: found, failed }) => (
              <div class="pad flow narrow">
                <Show when={failed}>
                  <NoteBox kind="bad" title={t(words.refused)} alert>
                    <p>
                      {whyNot(failed)}{" "}
                      <Show when={failed instanceof Error && failed.name === "NoTeamKeys"}>
                        <a href={links.askForKeys()}>{t(words.ask)}</a>
                      </Show>
                    </p>
                  </NoteBox>
                </Show>
                <CompareWords compare={found.words} />
                <ol class="ask">
                  <For each={words.confirmSteps}>{(step) => <li>{t(step)}</li>}</For>
                </ol>
                <ChipGroup
                  legend={t(words.who)}
                  choices={[
                    ...members().map((one) => ({ value: one.id, label: entryName(one) })),
                    { value: newOne, label: t(words.someoneNew)(found.offer.name) },
                  ]}
                  chosen={who()}
                  onChoose={setWho}
                />
              </div>
            )}
          </Match>
          <Match when={at("showing")} keyed>
            {({ keys, read: found }) => (
              <ShownCode
                label={t(words.keysCode)}
                text={keys.text}
                bytes={keys.bytes}
                compare={keys.words}
                steps={t(words.theirTurnSteps)(found.offer.name)}
              />
            )}
          </Match>
          <Match when={at("done")}>
            <div class="pad flow narrow">
              <NoteBox kind="ok" alert>
                <p>{t(at("done")?.again === true ? words.againWhy : words.doneWhy)}</p>
              </NoteBox>
            </div>
          </Match>
        </Switch>
      </Screen>
    </Show>
  );
}

function whyNot(failed: unknown): string {
  const name = failed instanceof Error ? failed.name : "";
  if (name === "NoSigning") return t(words.noSigning);
  return name === "NoTeamKeys" ? t(words.noKeys) : refusalText(failed);
}

function NotInSample() {
  return (
    <Screen
      title={t(words.add)}
      place="more"
      back={{ href: links.devices(), label: t(words.devices) }}
    >
      <div class="pad flow narrow">
        <NoteBox kind="info">
          <p>{t(words.sampleNo)}</p>
        </NoteBox>
        <a class="btn" href={links.createTeam()}>
          {t(words.createTeam)}
        </a>
      </div>
    </Screen>
  );
}
