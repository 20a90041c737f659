import { createMemo, For, Show } from "solid-js";
import {
  contactLikeness,
  type Likeness,
  makeDuplicateFinder,
  organisationLikeness,
} from "#domain/duplicates.ts";
import type { Day } from "#domain/day.ts";
import { dot } from "#i18n/dotted.ts";
import { duplicateReasonWords } from "#i18n/duplicate-words.ts";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { Directory } from "#workspace/directory.ts";
import { createSettled } from "#workspace/settled.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { readEdited } from "./edited-value.ts";
import { entryLink } from "./entry-link.ts";
import { entryName } from "./entry-name.ts";
import { formPageWords } from "./form-page-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/** Types of which the same thing is easily entered twice. */
type AlikeType = "enterprises" | "buyers" | "contacts";

/** More than these say nothing. */
const most = 3;

/** Beside a new record, the known ones that it looks like. It proposes, and stops nothing. */
export function Alike(props: { readonly draft: RecordDraft; readonly type: AlikeType }) {
  const { directory, today } = useWorkspace();
  const likeness = createSettled(() => likenessOf(props.draft, props.type, today()), 300, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const isAsked = createMemo((was: boolean) => was || saysSomething(likeness()), false);
  const finder = createMemo(() => (isAsked() ? finderOf(props.type, directory) : undefined));
  const alike = createMemo(() => {
    const found = finder()?.find(likeness()) ?? [];
    return found.slice(0, most).flatMap(({ id, reason }) => {
      const entry = directory.find(props.type, id);
      return entry === undefined ? [] : [{ entry, reason }];
    });
  });
  return (
    <Show when={alike().length > 0}>
      <NoteBox kind="warn">
        <p>{t(formPageWords.alike)}</p>
        <For each={alike()}>
          {({ entry, reason }) => (
            <p>
              <a href={entryLink(entry)}>{entryName(entry)}</a>
              {`${dot}${t(duplicateReasonWords[reason])}`}
            </p>
          )}
        </For>
      </NoteBox>
    </Show>
  );
}

function likenessOf(draft: RecordDraft, type: AlikeType, today: Day): Likeness {
  const read = (field: string) =>
    readEdited(type, field, draft.value(field), today).value ?? undefined;
  const values = (fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, read(field)]));
  return type === "contacts"
    ? contactLikeness(values(["firstName", "lastName", "buyer", "enterprise", "workEmail"]))
    : organisationLikeness(values(["name", "neq", "municipality", "phone"]));
}

function saysSomething({ names, neq, phones, emails }: Likeness): boolean {
  return [...names, neq, ...phones, ...emails].some(Boolean);
}

function finderOf(type: AlikeType, directory: Directory) {
  const finder = makeDuplicateFinder();
  if (type === "contacts") {
    for (const entry of directory.list(type)) finder.add(entry.id, contactLikeness(entry));
  } else {
    for (const entry of directory.list(type)) finder.add(entry.id, organisationLikeness(entry));
  }
  return finder;
}
