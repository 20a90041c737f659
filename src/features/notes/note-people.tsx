import { createMemo, createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { LinkPicker } from "#parts/link-picker.tsx";
import { ChipChecks } from "#ui/chip-group.tsx";
import { Name } from "#ui/name.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { nearContacts } from "./near-contacts.ts";
import type { NoteDraft } from "./note-draft.ts";
import { useNewcomers } from "./use-newcomers.ts";
import { words } from "./words.ts";

/** Contacts offered as chips: one tap instead of two. */
const offered = 3;

type Picking = "buyers" | "contacts" | "enterprises" | "events";

/** With whom, for whom, at which event. */
export function NotePeople(props: { readonly draft: NoteDraft }) {
  const { directory } = useWorkspace();
  const [picking, setPicking] = createSignal<Picking>();
  const close = () => setPicking(undefined);
  const newcomers = useNewcomers(() => props.draft, close);
  const near = createQuery(["contacts", "interactions"], (all) =>
    nearContacts(all, props.draft.text),
  );
  const isNear = ({ id }: { readonly id: string }) => near().some((one) => one.id === id);
  const names = createQuery(["buyers", "enterprises", "contacts", "events"], (all) => ({
    of: (to: Picking, ids: readonly string[]) =>
      listText(ids.filter(Boolean).map((id) => linkedName(all, to, id))),
    events: all.list("events").length,
  }));
  const value = (to: Picking, ids: readonly string[]) => {
    const text = names().of(to, ids);
    return text === "" ? undefined : <Name text={text} />;
  };
  // The same list as long as the same people are in it: a chip that is tapped keeps the focus.
  const people = createMemo(
    () => {
      const first = near().slice(0, offered);
      const others = props.draft.text.contacts.filter((id) => first.every((one) => one.id !== id));
      return [...first.map(({ id }) => id), ...others];
    },
    [],
    { equals: (a, b) => a.join() === b.join() },
  );
  const chips = createMemo(() =>
    people().map((id) => ({ value: id, label: names().of("contacts", [id]) })),
  );

  function pick(id: string): void {
    const { buyer, event, contacts, enterprises } = props.draft.text;
    const to = picking();
    if (to === "contacts") props.draft.set({ contacts: toggle(contacts, id) });
    else if (to === "enterprises") props.draft.set({ enterprises: toggle(enterprises, id) });
    else {
      if (to === "buyers") setBuyer(buyer === id ? "" : id);
      else props.draft.set({ event: event === id ? "" : id });
      close();
    }
  }

  /** Another buyer: the people of the one before were not there. */
  function setBuyer(buyer: string): void {
    const { buyer: before, contacts } = props.draft.text;
    const idOf = (id: string | undefined) => directory.find("buyers", id)?.id ?? id;
    const theirs = near().filter((person) => idOf(person.buyer) === idOf(before));
    const kept = contacts.filter((id) => theirs.every((person) => person.id !== id));
    props.draft.set({ buyer, contacts: kept });
  }

  const chosen = (to: Picking): readonly string[] => {
    const { buyer, event, contacts, enterprises } = props.draft.text;
    return { buyers: [buyer], events: [event], contacts, enterprises }[to];
  };

  return (
    <div>
      <RowPicker
        label={t(words.buyer)}
        value={value("buyers", [props.draft.text.buyer])}
        empty={t(words.choose)}
        onClick={() => setPicking("buyers")}
      />
      <Show
        when={chips().length > 0}
        fallback={
          <RowPicker
            label={t(words.with)}
            value={undefined}
            empty={t(words.choose)}
            onClick={() => setPicking("contacts")}
          />
        }
      >
        <div class="with">
          <ChipChecks
            legend={t(words.with)}
            choices={chips()}
            chosen={props.draft.text.contacts}
            onChoose={(contacts) => props.draft.set({ contacts })}
            more={
              <button type="button" class="chip" onClick={() => setPicking("contacts")}>
                {t(words.someoneElse)}
              </button>
            }
          />
        </div>
      </Show>
      <RowPicker
        label={t(words.enterprise)}
        value={value("enterprises", props.draft.text.enterprises)}
        empty={t(words.choose)}
        onClick={() => setPicking("enterprises")}
      />
      <Show when={props.draft.text.event !== "" || names().events > 0}>
        <RowPicker
          label={t(words.event)}
          value={value("events", [props.draft.text.event])}
          empty={t(words.choose)}
          onClick={() => setPicking("events")}
        />
      </Show>
      <Show when={picking()} keyed>
        {(to) => (
          <LinkPicker
            to={to}
            chosen={chosen(to)}
            several={to === "contacts" || to === "enterprises"}
            among={to === "contacts" && near().length > 0 ? isNear : undefined}
            onChoose={pick}
            add={newcomers(to)}
            onClose={close}
          />
        )}
      </Show>
    </div>
  );
}

function toggle(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}
