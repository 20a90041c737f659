import { useLocation } from "@solidjs/router";
import { createResource, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { sizeProblem } from "#domain/read-text.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useLeave } from "#parts/use-leave.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { keepAsks, type Wish } from "#workspace/asks.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { wishWords as words } from "./wish-words.ts";

export interface WishFormProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A meeting may say no more than with whom. */
  readonly mayBeEmpty?: boolean | undefined;
  readonly kept: string;
  readonly toWish: (text: string) => Wish;
  /** Above the text. */
  readonly children?: JSX.Element;
}

/** A few words for the team, kept from the first character. */
export function WishForm(props: WishFormProps) {
  const key = useLocation().pathname;
  const drafts = useDrafts();
  const [draft] = createResource(
    async () => (await drafts.find<{ readonly text: string }>(key)) ?? { text: "" },
  );
  return (
    <Show when={draft()} keyed>
      {({ text }) => <OpenForm {...props} draft={key} text={text} />}
    </Show>
  );
}

function OpenForm(props: WishFormProps & { readonly draft: string; readonly text: string }) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const leave = useLeave();
  const { tell } = useUndoable();
  // oxlint-disable-next-line solid/reactivity -- a draft does not change while its form is open
  const [text, setText] = createSignal(props.text);
  // oxlint-disable-next-line solid/reactivity -- as above
  const [isKept, setIsKept] = createSignal(props.text !== "");
  const [problem, setProblem] = createSignal<string>();
  const [refused, setRefused] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  onCleanup(() => void drafts.flush().catch(() => undefined));

  async function keep(typed: string): Promise<void> {
    setText(typed);
    setProblem(undefined);
    setIsKept(false);
    if (typed === "") return drafts.remove(props.draft);
    await drafts.keep(props.draft, { text: typed }, []);
    setIsKept(true);
  }

  async function save(): Promise<void> {
    const said = text().trim();
    const tooLong = sizeProblem({ kind: "text" }, said);
    if (tooLong !== undefined) setProblem(problemText(tooLong));
    else if (said === "" && !props.mayBeEmpty) setProblem(t(words.empty));
    if (problem() !== undefined) return;
    setBusy(true);
    setRefused(undefined);
    try {
      tell(await keepAsks(workspace, [props.toWish(said)], props.draft), props.kept);
      leave(links.asks());
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={props.title}
      draftKept={isKept()}
      action={t(words.keep)}
      busy={busy() ? t(words.keeping) : undefined}
      onClose={() => leave(links.asks())}
      onSubmit={() => void save()}
    >
      <RefusalBox text={refused()} />
      {props.children}
      <TextArea
        label={props.label}
        hint={props.hint}
        value={text()}
        rows={5}
        onInput={(typed) => void keep(typed).catch(() => undefined)}
        problem={problem() === undefined ? undefined : { text: problem() ?? "", weight: "stop" }}
      />
    </CaptureScreen>
  );
}
