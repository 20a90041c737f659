import { createSignal, type JSX, type ParentProps, Show } from "solid-js";
import { dot, dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import type { Link } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { ValueChoice, type ValueOption } from "#ui/value-choice.tsx";
import type { Entry } from "#workspace/entry.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

export interface QuestionProps {
  readonly entry: Entry;
  readonly back: { readonly href: Link; readonly label: string };
  readonly onLater: () => void;
  readonly onSettled: () => void;
}

interface QuestionScreenProps extends QuestionProps {
  readonly title: string;
  /** Before the name of the record: the field. */
  readonly about?: string | undefined;
  readonly legend: string;
  readonly options: readonly ValueOption[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** Above the choice. */
  readonly intro?: JSX.Element;
  /** What is sure, whatever one chooses. */
  readonly promise: string;
  readonly keep: () => Promise<Saved>;
}

/** A decision: the values whole, none chosen in advance, and what happens to the others. */
export function QuestionScreen(props: ParentProps<QuestionScreenProps>) {
  const { directory } = useWorkspace();
  const { run } = useUndoable();
  const [busy, setBusy] = createSignal(false);
  const isChosen = () => props.options.some(({ key }) => key === props.chosen);

  async function keep(): Promise<void> {
    const { keep: act, onSettled } = props; // gone with the question once it is settled
    setBusy(true);
    await run(async () => {
      const saved = await act();
      onSettled();
      return saved;
    }, t(words.settled));
    setBusy(false);
  }

  return (
    <Screen
      title={props.title}
      tabTitle={dotted(props.title, entryName(props.entry))}
      place="today"
      back={props.back}
      sub={
        <>
          <Show when={props.about}>{(about) => <>{about() + dot}</>}</Show>
          <a href={entryLink(props.entry)}>
            <b>
              <Name text={entryName(props.entry)} />
            </b>
          </a>
          <Show when={entryContext(directory, props.entry)}>
            {(context) => (
              <>
                {", "}
                <Name text={context()} />
              </>
            )}
          </Show>
        </>
      }
      foot={
        <>
          <Show when={!isChosen()}>
            <p class="reason small muted">{t(words.chooseFirst)}</p>
          </Show>
          <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
          <Button
            kind="primary"
            disabled={!isChosen()}
            busy={busy() ? t(words.keeping) : undefined}
            onClick={() => void keep()}
          >
            {t(words.keep)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        {props.intro}
        <ValueChoice
          legend={props.legend}
          options={props.options}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
        {props.children}
        <NoteBox kind="ok">
          <p>{props.promise}</p>
        </NoteBox>
        <HelpLink topic="deux-versions" />
      </div>
    </Screen>
  );
}
