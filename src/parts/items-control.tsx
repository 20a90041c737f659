import { Index } from "solid-js";
import { complianceKinds } from "#domain/enterprise.ts";
import { complianceKindWords } from "#i18n/enterprise-words.ts";
import { compliancePartWords } from "#i18n/field-words.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { EditedItem } from "./edited-value.ts";
import { formWords } from "./form-words.ts";
import type { RecordDraft } from "./record-draft.ts";

export interface ItemsControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
}

/** The documents by which an enterprise is « en règle », line by line. */
export function ItemsControl(props: ItemsControlProps) {
  const { newId } = useWorkspace();
  const items = (): readonly EditedItem[] => {
    const value = props.draft.value(props.field);
    return Array.isArray(value) ? value.filter((item) => typeof item === "object") : [];
  };
  const change = (key: string, part: string, text: string) =>
    props.draft.set(
      props.field,
      items().map((item) => (item.key === key ? Object.assign({}, item, { [part]: text }) : item)),
    );

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
                  label: t(complianceKindWords[value]),
                }))}
                chosen={
                  complianceKinds.find((kind) => kind === item()["kind"]) ?? complianceKinds[0]
                }
                onChoose={(kind) => change(item().key, "kind", kind)}
              />
              <IconButton
                icon="x"
                label={t(formWords.removeItem)}
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
                onInput={(text) => change(item().key, "number", text)}
              />
              <TextField
                label={t(compliancePartWords.expiresOn)}
                type="date"
                value={item()["expiresOn"] ?? ""}
                onInput={(text) => change(item().key, "expiresOn", text)}
              />
            </div>
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
    </fieldset>
  );
}
