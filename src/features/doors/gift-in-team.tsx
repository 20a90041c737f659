import { createResource, createSignal, For, Match, onMount, Show, Switch, untrack } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { fileFaultText, toFileFault } from "#parts/refused-file.tsx";
import { photoWords } from "#parts/photo-words.ts";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { dropGift, keepGift } from "#storage/shared-files.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { createTaking } from "./taking.ts";
import type { ToldFile, ToldGift } from "./told-gift.ts";
import { words } from "./words.ts";

/** One thing with one place to go is opened at once; else each file says what it is. */
export function GiftInTeam(props: { readonly gift: ToldGift }) {
  const { space, now } = useWorkspace();
  const go = useGo();
  const { run } = useUndoable();
  const taking = createTaking(untrack(() => props.gift));
  const [isAsked, setAsked] = createSignal(false);
  const [refused, setRefused] = createSignal<ReturnType<typeof fileFaultText>>();
  const [isUnreadable, setUnreadable] = createSignal(false);
  const [busyImport] = createResource(taking.importUnderWay);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setRefused(undefined);
    try {
      await act();
    } catch (error) {
      setAsked(true);
      setRefused(fileFaultText(toFileFault(error)));
    }
  }
  onMount(
    () =>
      void attempt(async () => {
        const isOpened = await taking.openAtOnce();
        const { files } = props.gift;
        setUnreadable(!isOpened && files.every(({ kind }) => kind === "image"));
        setAsked(!isOpened);
      }),
  );

  const note = () =>
    void attempt(async () => {
      if (!(await taking.note())) setUnreadable(true);
    });

  function throwAway(): void {
    const { folder, text, files } = props.gift;
    const undo = () => keepGift({ text, files: files.map(({ file }) => file) }, folder, now());
    void run(async () => {
      await dropGift(folder);
      go(links.home(), { replace: true });
      return { undo };
    }, t(words.thrownAway));
  }

  return (
    <Show when={isAsked()} fallback={<DoorScreen title={t(words.title)}>{undefined}</DoorScreen>}>
      <DoorScreen
        title={t(words.title)}
        sub={t(words.forTeam)(space.name)}
        foot={
          <>
            <Button onClick={throwAway}>{t(words.throwAway)}</Button>
            <a class="btn" href={links.home()}>
              {t(words.later)}
            </a>
          </>
        }
      >
        <div class="pad flow narrow">
          <Show when={refused()}>
            {(text) => (
              <NoteBox kind="bad" title={text().title} alert>
                <p>{text().detail}</p>
              </NoteBox>
            )}
          </Show>
          <Show when={isUnreadable()}>
            <NoteBox kind="bad" alert>
              <p>{t(photoWords.unreadable)}</p>
            </NoteBox>
          </Show>
          <ul class="list">
            <For each={props.gift.files}>
              {(one) => (
                <li>
                  <Item
                    title={one.file.name}
                    detail={t(words.fileDetail)(t(words.kinds[one.kind]), fileSize(one.file.size))}
                    end={
                      <Act
                        one={one}
                        canImport={taking.canImport && busyImport() === false}
                        onNote={note}
                        onReceive={() => void attempt(() => taking.receive([one]))}
                      />
                    }
                  />
                </li>
              )}
            </For>
            <Show when={props.gift.text !== ""}>
              <li>
                <Item
                  title={t(words.aText)}
                  detail={props.gift.text.slice(0, textShown)}
                  end={
                    <Button shape="small" onClick={note}>
                      {t(words.note)}
                    </Button>
                  }
                />
              </li>
            </Show>
          </ul>
          <Show when={busyImport() && props.gift.files.some(({ kind }) => kind === "table")}>
            <p class="small">
              {t(words.importUnderWay)}{" "}
              <a class="lk" href={links.import()}>
                {t(words.resumeImport)}
              </a>
            </p>
          </Show>
          <Show when={props.gift.files.some(({ kind }) => kind === "other")}>
            <p class="small muted">{t(words.unknownWhy)}</p>
          </Show>
          <p class="small muted">{t(words.waits)}</p>
          <HelpLink topic="partager" />
        </div>
      </DoorScreen>
    </Show>
  );
}

interface ActProps {
  readonly one: ToldFile;
  /** Unknown yet, or another list is on its way in. */
  readonly canImport: boolean;
  readonly onReceive: () => void;
  readonly onNote: () => void;
}

/** What can be done with a file, by what it is. */
function Act(props: ActProps) {
  return (
    <Switch>
      <Match when={props.one.kind === "team"}>
        <Button shape="small" onClick={() => props.onReceive()}>
          {t(words.receive)}
        </Button>
      </Match>
      <Match when={props.one.kind === "image"}>
        <Button shape="small" onClick={() => props.onNote()}>
          {t(words.note)}
        </Button>
      </Match>
      <Match when={props.one.kind === "table" && props.canImport}>
        <a class="btn small" href={links.importGift(props.one.id)}>
          {t(words.import)}
        </a>
      </Match>
    </Switch>
  );
}

/** Of a text, what tells it from another. */
const textShown = 160;
