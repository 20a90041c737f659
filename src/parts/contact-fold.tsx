import { mailLink } from "#domain/email.ts";
import { Show } from "solid-js";
import { phoneLink } from "#domain/phone.ts";
import { phone } from "#i18n/phone.ts";
import { t } from "#i18n/language.ts";
import { type Act, Acts } from "#ui/acts.tsx";
import { IconLink } from "#ui/icon-button.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { isFromTeam } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { consentWarning } from "./contact-consent.ts";
import { contactWords } from "./contact-words.ts";
import { entryName } from "./entry-name.ts";
import { handOver } from "./hand-over.ts";
import { links } from "./links.ts";
import { photoWords } from "./photo-words.ts";
import { PhotosOf } from "./photos-of.tsx";
import { Fold } from "./sheet-fold.tsx";
import { PartEnd } from "./sheet-part-end.tsx";
import { FieldFacts, OddValues, otherFields } from "./sheet-rest.tsx";
import { SheetState } from "./sheet-state.tsx";

/** One person: the call at hand, everything else one tap further. */
export function ContactFold(props: {
  readonly contact: Entry<"contacts">;
  readonly named: boolean;
  readonly toCard: (contact: Entry<"contacts">) => Promise<File>;
}) {
  const { today } = useWorkspace();
  const toasts = useToasts();
  const name = () => entryName(props.contact);
  const call = () => {
    const { workPhone, extension, personalCell } = props.contact;
    if (workPhone !== undefined) return phoneLink(workPhone, extension);
    return personalCell && phoneLink(personalCell);
  };
  const number = () => {
    const { workPhone, extension, personalCell } = props.contact;
    if (workPhone === undefined) return personalCell && phone(personalCell);
    return phone(extension === undefined ? workPhone : `${workPhone}, poste ${extension}`);
  };
  async function giveCard(): Promise<void> {
    const way = await handOver(await props.toCard(props.contact));
    if (way === "downloaded") toasts.show({ text: t(contactWords.cardReady) });
  }
  const acts = (): readonly Act[] => {
    const { workEmail, personalCell, workPhone } = props.contact;
    const work = call();
    const cell = workPhone && personalCell && phoneLink(personalCell);
    return [
      ...(work ? [{ icon: "phone", label: t(contactWords.call), href: work } as const] : []),
      ...(cell
        ? [{ icon: "device-mobile", label: t(contactWords.cell), href: cell } as const]
        : []),
      ...(workEmail
        ? [{ icon: "mail", label: t(contactWords.write), href: mailLink(workEmail) } as const]
        : []),
      {
        icon: "user-plus",
        label: t(contactWords.card),
        name: t(contactWords.cardName),
        onClick: () => void giveCard(),
      },
    ];
  };
  /** What the team knows of consents stays with it. */
  const warning = () =>
    props.contact.workEmail !== undefined && !isFromTeam(props.contact)
      ? consentWarning(props.contact, today())
      : undefined;
  return (
    <Fold
      named={props.named}
      title={<Name text={name()} />}
      detail={
        <>
          <Show when={name() !== props.contact.function && props.contact.function}>
            {(role) => <span class="d">{role()}</span>}
          </Show>
          <Show when={number()}>{(said) => <span class="d num">{said()}</span>}</Show>
        </>
      }
      end={
        <Show when={call()}>
          {(link) => (
            <IconLink icon="phone" label={t(contactWords.callWhom)(name())} href={link()} />
          )}
        </Show>
      }
    >
      <SheetState entry={props.contact} />
      <Show when={warning()}>
        {(said) => (
          <NoteBox kind="warn">
            <p>{said()}</p>
          </NoteBox>
        )}
      </Show>
      <Acts acts={acts()} />
      <PhotosOf entry={props.contact} alt={t(photoWords.cardOf)(name())} />
      <FieldFacts entry={props.contact} fields={otherFields(props.contact, shownAbove)} />
      <OddValues entry={props.contact} />
      <PartEnd
        entry={props.contact}
        edit={links.editContact(props.contact.id)}
        removed={t(contactWords.removed)}
      />
      <p class="small">
        <a class="lk" href={links.personFile(props.contact.id)}>
          {t(contactWords.personFile)}
        </a>
      </p>
    </Fold>
  );
}

/** The sheet itself says the first two. */
const shownAbove = ["buyer", "enterprise", "firstName", "lastName", "function", "photos"];
