import { createSignal, createUniqueId, Match, Show, Switch, untrack } from "solid-js";
import type { Problem } from "#domain/problem.ts";
import type { SheetType } from "#formats/column-target.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { Balise } from "#ui/balise.tsx";
import { Button } from "#ui/button.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { Kept, Mend, MendItem } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { useItemTitle } from "./item-title.ts";
import { fieldLook, itemProblem, mendOf, optionsOf, problemIn } from "./mending.ts";
import { targetLabel } from "./target-text.ts";
import { useImportWords } from "./import-words-of.ts";

export interface MendActs {
  /** With `kept` the text is taken as it is, doubt or not. */
  readonly mend: (mend: Mend, kept?: Kept) => void;
  readonly keep: (kept: readonly Kept[]) => void;
  readonly skip: (lines: readonly number[]) => void;
}

export interface MendFormProps extends MendActs {
  readonly item: MendItem;
  readonly sheet: SheetType;
  /** The last answer is not in yet. */
  readonly isStale: boolean;
}

/** One thing to mend: another text or another choice, as it stands, or without the row. */
export function MendForm(props: MendFormProps) {
  const { lineWords } = useImportWords();
  const { today } = useWorkspace();
  const itemTitle = useItemTitle();
  const title = createUniqueId();
  const choices = () => optionsOf(props.sheet, props.item);
  // A form is made for one item: what is typed starts from what the file says.
  const start = untrack(() => (choices() === undefined ? props.item.raw : ""));
  const [typed, setTyped] = createSignal(start);
  const [problem, setProblem] = createSignal<Problem | undefined>(
    untrack(() => itemProblem(props.sheet, props.item)),
  );
  const isLong = () => fieldLook(props.sheet, props.item.target).isLong || start.length > 60;
  const label = () => {
    const field = targetLabel(props.sheet, props.item.target);
    const { problem: wrong } = props.item;
    return wrong.code === "member.shape" ? t(lineWords.memberOf)(wrong.member, field) : field;
  };
  let form: HTMLFormElement | undefined;
  const focus = () => form?.querySelector<HTMLElement>(":is(input, select, textarea)")?.focus();

  function mend(): void {
    const wrong =
      typed() === start
        ? itemProblem(props.sheet, props.item)
        : problemIn(props.sheet, props.item, typed(), today());
    setProblem(wrong);
    if (wrong === undefined) props.mend(mendOf(props.item, typed()));
    else focus();
  }

  function keep(): void {
    const doubt = problem() ?? props.item.problem;
    const { target, raw } = props.item;
    if (typed() === start) props.keep([{ target, code: doubt.code, raw }]);
    else props.mend(mendOf(props.item, typed()), { target, code: doubt.code, raw: typed() });
  }

  const said = () => {
    const wrong = problem();
    return wrong && { text: problemText(wrong), weight: wrong.weight };
  };
  const shared = {
    get label() {
      return label();
    },
    get value() {
      return typed();
    },
    get problem() {
      return said();
    },
    onInput: (value: string) => {
      setTyped(value);
      setProblem(undefined);
    },
  };

  return (
    <form
      ref={(element) => (form = element)}
      aria-labelledby={title}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isStale) mend();
      }}
    >
      <div class="t" id={title}>
        {itemTitle(props.item)}
      </div>
      <Switch
        fallback={<TextField {...shared} {...fieldLook(props.sheet, props.item.target).typing} />}
      >
        <Match when={choices()}>
          {(options) => (
            <>
              <span class="q">{label()}</span>
              <Show when={props.item.problem.code === "choice.unknown"}>
                <p class="hint">{t(lineWords.says)(props.item.raw.trim())}</p>
              </Show>
              <SelectBox
                label={label()}
                options={options()}
                chosen={typed()}
                onChoose={(value) => shared.onInput(value)}
              />
              <p class="err" classList={{ vh: said() === undefined }}>
                <Balise shape="alerte" tone="none" />
                <span>{said()?.text}</span>
              </p>
            </>
          )}
        </Match>
        <Match when={isLong()}>
          <TextArea {...shared} />
        </Match>
      </Switch>
      <div class="chips">
        <Button type="submit" busy={props.isStale ? t(lineWords.checking) : undefined}>
          {props.item.lines.length > 1
            ? t(lineWords.mendAll)(props.item.lines.length)
            : t(lineWords.mend)}
        </Button>
        <Show when={(problem() ?? props.item.problem).weight === "check"}>
          <Button onClick={keep}>{t(lineWords.keep)}</Button>
        </Show>
        <Button kind="plain" onClick={() => props.skip(props.item.lines)}>
          {t(lineWords.skip)(props.item.lines.length)}
        </Button>
      </div>
    </form>
  );
}
