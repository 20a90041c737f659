import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { LinkPicker } from "#parts/link-picker.tsx";
import { ChipChecks } from "#ui/chip-group.tsx";
import { Name } from "#ui/name.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { NoteDraft } from "./note-draft.ts";
import { words } from "./words.ts";

/** Contacts offered as chips: one tap instead of two. */
const offered = 3;

type Picking = "buyers" | "contacts" | "enterprises" | "events";

/** With whom, for whom, at which event. */
export function NotePeople(props: { readonly draft: NoteDraft }) {
  const { directory, save, newId, today } = useWorkspace();
  const [picking, setPicking] = createSignal<Picking>();
  const close = () => setPicking(undefined);

  /** Those of the buyer, or of the enterprise: the ones met last first. */
  const near = createQuery(["contacts", "interactions"], (now) => {
    const own =
      props.draft.text.buyer === ""
        ? props.draft.text.enterprises.flatMap((id) => now.linked("contacts", "enterprise", id))
        : now.linked("contacts", "buyer", props.draft.text.buyer);
    const met = new Map(
      own.map(({ id }) => [id, now.linked("interactions", "contacts", id).length] as const),
    );
    return own.toSorted((a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0));
  });
  const chips = () => {
    const first = near().slice(0, offered);
    const others = props.draft.text.contacts.filter((id) =>
      first.every((entry) => entry.id !== id),
    );
    return [
      ...first.map((entry) => ({ value: entry.id, label: entryName(entry) })),
      ...others.map((id) => ({ value: id, label: linkedName(directory, "contacts", id) })),
    ];
  };
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

  function pick(id: string): void {
    const field = picking();
    if (field === "buyers") {
      props.draft.set({ buyer: props.draft.text.buyer === id ? "" : id, contacts: [] });
      close();
    } else if (field === "events") {
      props.draft.set({ event: props.draft.text.event === id ? "" : id });
      close();
    } else if (field === "contacts")
      props.draft.set({ contacts: toggle(props.draft.text.contacts, id) });
    else if (field === "enterprises") {
      props.draft.set({ enterprises: toggle(props.draft.text.enterprises, id) });
    }
  }

  async function addBuyer(name: string): Promise<void> {
    const id = newId();
    await save([{ type: "buyers", id, shown: undefined, values: { name } }]);
    props.draft.set({ buyer: id, contacts: [] });
    close();
  }

  async function addContact(name: string): Promise<void> {
    const id = newId();
    const [firstName = name, ...rest] = name.split(" ");
    const values = {
      firstName,
      lastName: rest.join(" ") || null,
      buyer: props.draft.text.buyer || null,
      enterprise: props.draft.text.buyer === "" ? (props.draft.text.enterprises[0] ?? null) : null,
      source: "person",
      sourceOn: today(),
    } as const;
    await save([{ type: "contacts", id, shown: undefined, values }]);
    props.draft.set({ contacts: [...props.draft.text.contacts, id] });
    close();
  }

  const add = () => {
    if (picking() === "buyers") {
      return { label: t(words.newBuyer), onAdd: (name: string) => void addBuyer(name) };
    }
    return picking() === "contacts"
      ? { label: t(words.newContact), onAdd: (name: string) => void addContact(name) }
      : undefined;
  };
  const chosen = (): readonly string[] =>
    ({
      buyers: [props.draft.text.buyer],
      events: [props.draft.text.event],
      contacts: props.draft.text.contacts,
      enterprises: props.draft.text.enterprises,
      none: [],
    })[picking() ?? "none"];
  const named = (to: Picking, id: string) =>
    id === "" ? undefined : <Name text={linkedName(directory, to, id)} />;

  return (
    <div>
      <RowPicker
        label={t(words.buyer)}
        value={named("buyers", props.draft.text.buyer)}
        empty={t(words.choose)}
        onClick={() => setPicking("buyers")}
      />
      <RowPicker
        label={t(words.enterprise)}
        value={
          props.draft.text.enterprises.length === 0
            ? undefined
            : listText(
                props.draft.text.enterprises.map((id) => linkedName(directory, "enterprises", id)),
              )
        }
        empty={t(words.choose)}
        onClick={() => setPicking("enterprises")}
      />
      <Show when={props.draft.text.event !== "" || directory.list("events").length > 0}>
        <RowPicker
          label={t(words.event)}
          value={named("events", props.draft.text.event)}
          empty={t(words.choose)}
          onClick={() => setPicking("events")}
        />
      </Show>
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
      <Show when={picking()} keyed>
        {(to) => (
          <LinkPicker
            to={to}
            chosen={chosen()}
            several={to === "contacts" || to === "enterprises"}
            among={
              to === "contacts" && near().length > 0
                ? (entry) => near().some(({ id }) => id === entry.id)
                : undefined
            }
            onChoose={pick}
            add={add()}
            onClose={close}
          />
        )}
      </Show>
    </div>
  );
}
