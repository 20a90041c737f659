import { For, Show } from "solid-js";
import type { SheetType } from "#formats/column-target.ts";
import { fieldOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { duelWords } from "#parts/duel-words.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { Name } from "#ui/name.tsx";
import { DuelChoice } from "#ui/value-choice.tsx";
import type { Question, QuestionField } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { fieldOfTarget, targetLabel, targetValue } from "./target-text.ts";
import { lineWords } from "./line-words.ts";
import { useImportWords } from "./import-words-of.ts";

export interface DuplicateDuelProps {
  readonly question: Question;
  readonly sheet: SheetType;
  /** Targets of which what is here stays. */
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (target: string, here: boolean) => void;
}

/** A row and what it may be, field by field; what is alike is only counted. */
export function DuplicateDuel(props: DuplicateDuelProps) {
  const { settleWords } = useImportWords();
  const { directory } = useWorkspace();
  const entry = () => {
    const { match } = props.question;
    return "id" in match ? directory.find(props.sheet, match.id) : undefined;
  };
  const name = () => {
    const found = entry();
    return found === undefined ? props.question.nameBeside : entryName(found);
  };
  const beside = () => {
    const { match } = props.question;
    return match.kind === "repeated" ? t(settleWords.lineOfFile)(match.line) : t(settleWords.here);
  };
  const textOf = ({ target }: QuestionField, value: unknown) =>
    targetValue(props.sheet, target, value, (to, id) => linkedName(directory, to, id));
  /** Of a list, what the file adds. */
  const inFileText = (field: QuestionField) => {
    const { here, inFile } = field;
    if (!Array.isArray(here) || !Array.isArray(inFile)) return textOf(field, inFile);
    const added = inFile.filter((member) => !here.includes(member));
    return t(settleWords.added)(textOf(field, added));
  };
  const isFigures = ({ target }: QuestionField) => {
    const kind = fieldOf(...fieldOfTarget(props.sheet, target))?.kind;
    return kind === "phone" || kind === "neq" || kind === "postalCode";
  };

  return (
    <>
      <Show when={!props.question.fields.some(({ target }) => target === "name")}>
        <p>
          <b>
            <Name text={name() || t(lineWords.nameless)} />
          </b>
        </p>
      </Show>
      <For each={props.question.fields}>
        {(field) => (
          <DuelChoice
            legend={targetLabel(props.sheet, field.target)}
            options={[
              {
                key: "here",
                value: field.here === undefined ? t(duelWords.nothing) : textOf(field, field.here),
                nothing: field.here === undefined,
                figures: field.here !== undefined && isFigures(field),
                detail: beside(),
              },
              {
                key: "file",
                value: inFileText(field),
                figures: isFigures(field),
                detail: t(settleWords.lineOfFile)(props.question.line),
              },
            ]}
            chosen={props.kept.has(field.target) ? "here" : "file"}
            onChoose={(key) => props.onKeep(field.target, key === "here")}
          />
        )}
      </For>
      <p class="small muted">
        <Show when={props.question.fields.length === 0}>{t(settleWords.nothingDiffers)} </Show>
        <Show when={props.question.newPerson}>
          {(person) => <>{t(settleWords.newPerson)(person())} </>}
        </Show>
        <Show when={props.question.unchanged > 0}>
          {t(duelWords.unchanged)(props.question.unchanged)}{" "}
        </Show>
        {t(
          props.question.match.kind === "repeated"
            ? settleWords.promiseInFile
            : settleWords.promise,
        )}{" "}
        <Show when={entry()}>
          {(found) => <a href={entryLink(found())}>{t(duelWords.open)}</a>}
        </Show>
      </p>
    </>
  );
}
