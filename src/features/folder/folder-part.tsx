import { createSignal, For, Match, Show, Switch } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { type FolderStatus, type FolderWait, findFolderStatus } from "#storage/folder-status.ts";
import { Button } from "#ui/button.tsx";
import { Facts } from "#ui/facts.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import { askAgain, type FolderPlace, leaveFolder, runnerOf } from "#workspace/folders.ts";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { faultWords, refusedCode, waitWords } from "./fault-words.ts";
import { placeName } from "./place-name.ts";
import { SeenDevices } from "./seen-devices.tsx";
import { folderWords as words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** One folder or store: how its last visit went, what waits, who is there. */
export function FolderPart(props: { readonly place: FolderPlace; readonly isFirst: boolean }) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const [refused, setRefused] = createSignal<string>();
  const runner = runnerOf(workspace);
  const status = createLive(
    () => [workspace.store.db, props.place.id] as const,
    ([db, id]) => findFolderStatus(db, id),
  );
  const isBusy = () => runner.visiting().has(props.place.id);
  const fault = () => status()?.fault;
  const asks = () => fault()?.is === "permission";

  async function visit(): Promise<void> {
    setRefused();
    try {
      if (asks() && !(await askAgain(props.place))) return;
      await runner.visit(props.place.id);
    } catch (error) {
      setRefused(refusalText(error));
    }
  }

  async function leave(): Promise<void> {
    const putBack = await leaveFolder(workspace, props.place.id);
    toasts.show({ text: t(words.left), undo: () => void putBack() });
  }

  return (
    <section class="flow">
      <SectionHead title={placeName(props.place)} />
      <RefusalBox text={refused()} />
      <HowItWent status={status()} isBusy={isBusy()} />
      <div class="row wrap">
        <Button
          kind={props.isFirst ? "primary" : undefined}
          busy={isBusy() ? t(words.visiting) : undefined}
          onClick={() => void visit()}
        >
          {t(asks() ? words.allowAgain : words.visit)}
        </Button>
        <Show when={props.place.kind === "store"}>
          <a class="btn" href={links.folderStore(props.place.id)}>
            {t(words.edit)}
          </a>
        </Show>
        <Button
          kind="plain"
          aria-label={t(words.leaveLabel)(placeName(props.place))}
          onClick={() => void leave()}
        >
          {t(words.leave)}
        </Button>
      </div>
      <SeenDevices devices={status()?.devices ?? []} />
    </section>
  );
}

const waits: readonly FolderWait[] = ["unfinished", "signer", "epoch", "newer", "refused"];

function HowItWent(props: { readonly status: FolderStatus | undefined; readonly isBusy: boolean }) {
  const { today } = useWorkspace();
  const when = (at: number | undefined) =>
    at === undefined || at === 0 ? t(words.never) : dayAndTime(at, today());
  const waiting = () =>
    waits.flatMap((why) => {
      const number = props.status?.waits[why] ?? 0;
      return number === 0 ? [] : [t(waitWords[why])(number)];
    });
  return (
    <>
      <Facts
        facts={[
          { term: t(words.looked), value: when(props.status?.visitedAt) },
          { term: t(words.read), value: when(props.status?.readAt) },
          { term: t(words.put), value: when(props.status?.putAt) },
        ]}
      />
      <Switch>
        <Match when={props.status?.fault}>
          {(fault) => {
            const code = () => {
              const current = fault();
              return current.is === "refused" ? current.code : undefined;
            };
            return (
              <NoteBox
                kind={fault().is === "offline" || fault().is === "busy" ? undefined : "warn"}
                shape={fault().is === "offline" ? "attend" : undefined}
              >
                <p>{t(faultWords[fault().is])}</p>
                <Show when={code()}>
                  {(said) => <p class="small muted">{t(refusedCode)(said())}</p>}
                </Show>
              </NoteBox>
            );
          }}
        </Match>
        <Match when={waiting().length > 0}>
          <ul class="list lines">
            <For each={waiting()}>
              {(text) => (
                <li>
                  <State shape="attend" tone="warn">
                    {text}
                  </State>
                </li>
              )}
            </For>
          </ul>
        </Match>
        <Match when={props.status}>
          <p class="small">
            <State shape="ok" tone="ok">
              {t(words.fine)}
            </State>
          </p>
        </Match>
        <Match when={props.isBusy}>
          <p class="small muted">{t(words.beginning)}</p>
        </Match>
      </Switch>
      <Show when={props.status?.foreign.length}>
        {(files) => <p class="small muted">{t(words.foreign)(files())}</p>}
      </Show>
    </>
  );
}
