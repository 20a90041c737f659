import { useLocation, useParams } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { fieldOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { lowerFirst } from "#i18n/lower-first.ts";
import { valueText } from "#i18n/value-text.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { changeToWishes, createAsks, keepAsks } from "#workspace/asks.ts";
import { useWorkspace, type Workspace, WorkspaceContext } from "#workspace/workspace.ts";
import { correctionWords as words } from "./correction-words.ts";
import { linkedName } from "./entry-name.ts";
import { type Link, links } from "./links.ts";
import { fieldLabel } from "./question-text.ts";
import { type FieldGroup, RecordForm } from "./record-form.tsx";
import { Screen } from "./screen.tsx";
import { useLeave } from "./use-leave.ts";

export interface CorrectionPageProps {
  readonly type: "enterprises" | "buyers" | "enrolments";
  /** « Proposer une correction », unless given. */
  readonly title?: string | undefined;
  /** What to write; of one's sheet, unless given. */
  readonly how?: string | undefined;
  readonly groups: readonly FieldGroup[];
  readonly sheet: (id: string) => Link;
}

/** The form of one's own sheet, as a team published it: what it saves are wishes, and nothing changes here. */
export function CorrectionPage(props: CorrectionPageProps) {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const location = useLocation();
  const leave = useLeave();
  const opened = untrack(() => workspace.directory.find(props.type, parameters.id));
  const isThere = opened !== undefined && opened.state !== "erased";
  const asks = createAsks();
  const groups = () => props.groups.map((group) => onlyPublic(props.type, group));
  const asked = () => groups().flatMap(({ fields }) => fields.flat());
  /** Of what this form asks: wishes and vetoes wait under the same sheet, and have a page of their own. */
  const waiting = () =>
    (asks() ?? []).flatMap(({ what, sent }) =>
      sent === undefined &&
      what.is === "change" &&
      what.type === props.type &&
      what.id === opened?.id &&
      asked().includes(what.field)
        ? [what]
        : [],
    );
  const isSaidOtherwise = (field: string) => waiting().some((what) => what.field === field);
  const told = () =>
    listText(
      waiting().map(({ field, value }) => {
        const text = valueText(props.type, field, value, (to, id) =>
          linkedName(workspace.directory, to, id),
        );
        return t(words.said)(lowerFirst(fieldLabel(props.type, field)), text);
      }),
    );
  return (
    <Show
      when={isThere && opened}
      fallback={
        <Screen title={t(words.title)} place="more">
          <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
        </Screen>
      }
    >
      {(entry) => (
        <WorkspaceContext.Provider value={withWishes(workspace)}>
          <RecordForm
            title={props.title ?? t(words.title)}
            subject={{
              type: props.type,
              record: entry().record,
              key: location.pathname,
              isSaidOtherwise,
            }}
            groups={groups().filter(({ fields }) => fields.length > 0)}
            action={t(words.keep)}
            saved={t(words.kept)}
            notice={() => (
              <NoteBox>
                <p>{props.how ?? t(words.how)(workspace.space.team ?? workspace.space.name)}</p>
                <Show when={waiting().length > 0}>
                  <p>{t(words.waiting)(told())}</p>
                </Show>
              </NoteBox>
            )}
            onSaved={() => leave(links.asks())}
            onClose={() => leave(props.sheet(entry().id))}
          />
        </WorkspaceContext.Provider>
      )}
    </Show>
  );
}

/** The same workspace, where saving a sheet keeps what one would like it to say. */
function withWishes(workspace: Workspace): Workspace {
  return {
    ...workspace,
    async save(changes, more) {
      const wishes = (await Promise.all(changes.map(changeToWishes))).flat();
      const { undo } = await keepAsks(workspace, wishes, more?.drafts?.[0]);
      return { keys: changes.map(({ type, id }) => ({ type, id })), undo };
    },
  };
}

/** What no reader ever sees is not asked about either. */
function onlyPublic(type: CorrectionPageProps["type"], group: FieldGroup): FieldGroup {
  const isPublic = (field: string) => fieldOf(type, field)?.audience !== "team";
  const fields = group.fields.flatMap((one): FieldGroup["fields"] => {
    if (typeof one === "string") return isPublic(one) ? [one] : [];
    const kept = one.filter(isPublic);
    return kept.length > 1 ? [kept] : kept;
  });
  return { ...group, fields };
}
