import type { ColumnTarget } from "#formats/column-target.ts";
import { t } from "#i18n/language.ts";
import { Balise } from "#ui/balise.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import type { LookColumn } from "#workspace/import-desk.ts";
import { columnWords } from "./column-words.ts";

export interface ColumnLineProps {
  readonly column: LookColumn;
  /** Where a column may go. */
  readonly options: readonly { readonly value: ColumnTarget; readonly label: string }[];
  /** null: left out; undefined: nobody knows yet. */
  readonly target: ColumnTarget | null | undefined;
  /** The person said so: nothing is left to look at. */
  readonly isSaid: boolean;
  readonly onChoose: (target: ColumnTarget | null) => void;
}

/** A column of the file, what is in it, and where it goes. */
export function ColumnLine(props: ColumnLineProps) {
  const title = () => props.column.header || t(columnWords.nameless)(props.column.index + 1);
  const isAsked = () =>
    props.target === undefined && !props.isSaid && props.column.certainty === "unsure";
  const state = () => {
    if (isAsked()) return "unsure";
    if (props.target === null || props.target === undefined) return "ignored";
    return props.isSaid || props.column.certainty === "sure" ? "sure" : "unsure";
  };
  const options = () => {
    const ask = isAsked() ? [{ value: "", label: t(columnWords.choose) }] : [];
    return [...ask, { value: ignored, label: t(columnWords.ignore) }, ...props.options];
  };
  return (
    <li>
      <div class="item">
        <span class="grow">
          <span class="t">
            <Balise shape={shapes[state()]} />
            <span>
              {title()} <span class="vh">{t(columnWords.states[state()])}</span>
            </span>
          </span>
          <span class="d">{props.column.samples.join(", ") || t(columnWords.noSamples)}</span>
        </span>
        <SelectBox
          label={t(columnWords.goesTo)(title())}
          options={options()}
          chosen={props.target ?? (isAsked() ? "" : ignored)}
          onChoose={(value) => {
            const option = props.options.find((one) => one.value === value);
            if (option !== undefined || value === ignored) props.onChoose(option?.value ?? null);
          }}
        />
      </div>
    </li>
  );
}

const ignored = "-";

const shapes = { sure: "ok", unsure: "alerte", ignored: "ici" } as const;
