import { createSignal, Show } from "solid-js";
import type { MemberRole } from "#domain/member.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { FileMember } from "#workspace/check-file.ts";
import type { Person } from "#workspace/new-team.ts";
import { drawId } from "#workspace/session.ts";
import { PersonFields } from "./person-fields.tsx";
import { personWords as words } from "./person-words.ts";

const someoneElse = "someone-else";

/** Which person of a file holds this device, or a new one. */
export function createPersonChoice(known: readonly FileMember[]) {
  const members = known.toSorted((a, b) => compareNames(a.name, b.name));
  const [chosen, setChosen] = createSignal(members.length === 0 ? someoneElse : undefined);
  const [name, setName] = createSignal("");
  const [role, setRole] = createSignal<MemberRole>("field");
  const [tried, setTried] = createSignal(false);

  /** Undefined when it was not said; then what is missing takes the focus. */
  function answer(): Person | undefined {
    setTried(true);
    const member = members.find(({ id }) => id === chosen());
    if (member !== undefined) return { ...member, isNew: false, role: role() };
    const typed = name().trim();
    if (chosen() === someoneElse && typed !== "") {
      return { id: drawId(), name: typed, isNew: true, role: role() };
    }
    const wrong = chosen() === undefined ? "main input" : "[aria-invalid]";
    queueMicrotask(() => document.querySelector<HTMLElement>(wrong)?.focus());
    return undefined;
  }

  return { members, chosen, setChosen, name, setName, role, setRole, tried, answer };
}

export function PersonChoice(props: { readonly choice: ReturnType<typeof createPersonChoice> }) {
  return (
    <>
      <Show when={props.choice.members.length > 0}>
        <ChipGroup
          legend={t(words.whoAreYou)}
          choices={[
            ...props.choice.members.map(({ id, name: label }) => ({ value: id, label })),
            { value: someoneElse, label: t(words.someoneElse) },
          ]}
          chosen={props.choice.chosen()}
          onChoose={props.choice.setChosen}
        />
      </Show>
      <Show when={props.choice.tried() && props.choice.chosen() === undefined}>
        <NoteBox kind="warn" alert>
          <p>{t(words.chooseOne)}</p>
        </NoteBox>
      </Show>
      <Show when={props.choice.chosen() === someoneElse}>
        <PersonFields
          name={props.choice.name()}
          role={props.choice.role()}
          onName={props.choice.setName}
          onRole={props.choice.setRole}
          tried={props.choice.tried()}
        />
      </Show>
    </>
  );
}
