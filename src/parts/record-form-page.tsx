import { useLocation, useParams } from "@solidjs/router";
import { type JSX, lazy, Show, Suspense, untrack } from "solid-js";
import type { FieldsOf, RecordType } from "#domain/record-types.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Change } from "#workspace/change.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { formPageWords } from "./form-page-words.ts";
import type { Link } from "./links.ts";
import { type FieldGroup, RecordForm, type RecordFormProps } from "./record-form.tsx";
import { Screen } from "./screen.tsx";
import { useGo } from "./use-go.ts";
import { useLeave } from "./use-leave.ts";

const Alike = lazy(async () => ({ default: (await import("./record-form-alike.tsx")).Alike }));
const alikeTypes = ["enterprises", "buyers", "contacts"] as const;

export interface FormPageProps<T extends RecordType> {
  readonly type: T;
  readonly title: string;
  readonly groups: readonly FieldGroup[];
  readonly aside?: JSX.Element;
  readonly asideLabel?: string | undefined;
  readonly below?: RecordFormProps["below"];
}

export interface NewRecordProps<T extends RecordType> extends FormPageProps<T> {
  readonly preset?: FieldsOf<T> | undefined;
  /** Where a new record leads. */
  readonly leadsTo: (id: string) => Link;
  /** Where the cross leads when there is nothing to go back to. */
  readonly home: Link;
  /** It is read on the sheet from which one came: saving leads back there. */
  readonly isPart?: boolean | undefined;
}

/** The form of a record to come. Its draft is kept under its address. */
export function NewRecordPage<T extends RecordType>(props: NewRecordProps<T>) {
  const location = useLocation();
  const go = useGo();
  const leave = useLeave();
  const alikeType = () => alikeTypes.find((type) => type === props.type);
  return (
    <RecordForm
      title={props.title}
      subject={{
        type: props.type,
        record: undefined,
        preset: props.preset,
        key: location.pathname + location.search,
      }}
      groups={props.groups}
      aside={props.aside}
      asideLabel={props.asideLabel}
      below={props.below}
      notice={(draft) => (
        <Show when={alikeType()}>
          {(type) => (
            <Suspense>
              <Alike draft={draft} type={type()} />
            </Suspense>
          )}
        </Show>
      )}
      onSaved={(id) =>
        props.isPart ? leave(props.leadsTo(id)) : go(props.leadsTo(id), { replace: true })
      }
      onClose={() => leave(props.home)}
    />
  );
}

export interface EditRecordProps<T extends RecordType> extends FormPageProps<T> {
  /** The sheet on which the record is read. */
  readonly sheet: (entry: Entry<T>) => Link;
  /** What else changes with the values that are saved, in the same act. */
  readonly also?: (entry: Entry<T>, values: Readonly<Record<string, unknown>>) => readonly Change[];
}

/** The form of the record that the address names. */
export function EditRecordPage<T extends RecordType>(props: EditRecordProps<T>) {
  const { directory } = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const location = useLocation();
  const leave = useLeave();
  // What the form shows stays as it was when it opened: a value that comes later is not replaced.
  const opened = untrack(() => directory.find(props.type, parameters.id));
  const isErased = createQuery([untrack(() => props.type)], ({ replica }) => {
    const record = opened && replica.get(opened.type, opened.id);
    return record !== undefined && record.erased.length > 0;
  });
  return (
    <Show
      when={!isErased() && opened}
      fallback={
        <Screen title={props.title} place="more">
          <EmptyState title={t(formPageWords.gone)} text={t(formPageWords.goneWhy)} />
        </Screen>
      }
    >
      {(entry) => (
        <RecordForm
          title={props.title}
          subject={{
            type: props.type,
            record: entry().record,
            also: (values) => props.also?.(entry(), values) ?? [],
            key: location.pathname,
          }}
          groups={props.groups}
          aside={props.aside}
          asideLabel={props.asideLabel}
          below={props.below}
          onSaved={() => leave(props.sheet(entry()))}
          onClose={() => leave(props.sheet(entry()))}
        />
      )}
    </Show>
  );
}

/** Titles of groups that several forms have. */
export const groupTitles: Readonly<Record<keyof typeof formPageWords.groups, Bilingual<string>>> =
  formPageWords.groups;
