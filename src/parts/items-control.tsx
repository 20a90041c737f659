import { Index, type JSX, Show } from "solid-js";
import { complianceKinds } from "#domain/enterprise.ts";
import { capital } from "#i18n/capital.ts";
import { complianceKindWords } from "#i18n/enterprise-words.ts";
import { compliancePartWords } from "#i18n/field-words.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { EditedItem } from "./edited-items.ts";
import { formWords } from "./form-words.ts";
import { OtherItems } from "./other-values.tsx";
import type { RecordDraft } from "./record-draft.ts";

export interface ItemsControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly below?: JSX.Element;
}

/** The documents by which an enterprise is « en règle », line by line. */
export function ItemsControl(props: ItemsControlProps) {
  const { newId } = useWorkspace();
  const items = (): readonly EditedItem[] => {
    const value = props.draft.value(props.field);
    return Array.isArray(value) ? value.filter((item) => typeof item === "object") : [];
  };
  const put = (item: EditedItem) =>
    props.draft.set(
      props.field,
      items().map((other) => (other.key === item.key ? item : other)),
    );
  const name = (item: EditedItem) => {
    const kind = complianceKinds.find((one) => one === item["kind"]);
    return kind === undefined ? "" : t(complianceKindWords[kind]);
  };

  return (
    <fieldset>
      <legend class="q">{props.label}</legend>
      <Index each={items()}>
        {(item) => (
          <div class="flow itemline">
            <div class="row between">
              <SelectBox
                label={t(compliancePartWords.kind)}
                options={complianceKinds.map((value) => ({
                  value,
                  label: capital(t(complianceKindWords[value])),
                }))}
                chosen={
                  complianceKinds.find((kind) => kind === item()["kind"]) ?? complianceKinds[0]
                }
                onChoose={(kind) => put({ ...item(), kind })}
              />
              <IconButton
                icon="x"
                label={t(formWords.removeItem)(name(item()))}
                onClick={() =>
                  props.draft.set(
                    props.field,
                    items().filter((other) => other.key !== item().key),
                  )
                }
              />
            </div>
            <div class="duo">
              <TextField
                label={t(compliancePartWords.number)}
                value={item()["number"] ?? ""}
                onInput={(number) => put({ ...item(), number })}
              />
              <TextField
                label={t(compliancePartWords.expiresOn)}
                type="date"
                value={item()["expiresOn"] ?? ""}
                onInput={(expiresOn) => put({ ...item(), expiresOn })}
              />
            </div>
            <OtherItems
              draft={props.draft}
              field={props.field}
              itemKey={item().key}
              onChoose={put}
            />
          </div>
        )}
      </Index>
      <Button
        icon="plus"
        onClick={() =>
          props.draft.set(props.field, [...items(), { key: newId(), kind: complianceKinds[0] }])
        }
      >
        {t(formWords.addItem)}
      </Button>
      <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
      {props.below}
    </fieldset>
  );
}
