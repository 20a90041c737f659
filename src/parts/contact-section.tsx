import { For, Show } from "solid-js";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { ContactFold } from "./contact-fold.tsx";
import { contactWords } from "./contact-words.ts";
import { entryName } from "./entry-name.ts";
import { links } from "./links.ts";

export interface ContactSectionProps {
  readonly of: { readonly type: "buyers" | "enterprises"; readonly id: string };
  /** The contact that the address names. */
  readonly named: string | undefined;
  readonly toCard: (contact: Entry<"contacts">) => Promise<File>;
}

/** The people of a buyer or of an enterprise. */
export function ContactSection(props: ContactSectionProps) {
  const field = () => (props.of.type === "buyers" ? "buyer" : "enterprise");
  const people = createQuery(["contacts", "buyers", "enterprises"], (directory) =>
    directory
      .linked("contacts", field(), props.of.id)
      .toSorted((a, b) => compareNames(entryName(a), entryName(b))),
  );
  return (
    <section>
      <SectionHead
        title={t(contactWords.title)}
        count={people().length || undefined}
        end={
          <a class="btn plain" href={links.newContact({ [field()]: props.of.id })}>
            <Icon name="plus" />
            <span class="vh">{t(contactWords.addContact)}</span>
            <span aria-hidden="true">{t(contactWords.add)}</span>
          </a>
        }
      />
      <Show
        when={people().length > 0}
        fallback={<p class="small muted">{t(contactWords.nobody)}</p>}
      >
        <ul class="list">
          <For each={people().map(({ id }) => id)}>
            {(id) => (
              <Show when={people().find((one) => one.id === id)}>
                {(contact) => (
                  <ContactFold
                    contact={contact()}
                    named={props.named === id}
                    toCard={props.toCard}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
