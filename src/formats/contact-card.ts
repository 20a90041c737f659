import { mrcOf, municipalityName } from "#domain/municipalities.ts";
import { phoneLink, phoneParts } from "#domain/phone.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { type VcardPhone, type VcardSubject, writeVcard } from "./write-vcard.ts";

/** A contact with what its organisation knows better: « ajouter aux contacts ». */
export function contactCard(
  contact: FieldsOf<"contacts">,
  organisation: FieldsOf<"enterprises"> | FieldsOf<"buyers"> | undefined,
  /** « poste 150 ». */
  extensionText: (extension: string) => string,
): string {
  const { firstName, lastName, workEmail } = contact;
  const subject: VcardSubject = {
    firstName,
    lastName,
    organisation: organisation?.name,
    title: contact.function,
    phones: [
      ...phonesOf(
        contact.workPhone ?? organisation?.phone,
        "work",
        extensionText,
        contact.extension,
      ),
      ...phonesOf(contact.personalCell, "cell", extensionText),
    ],
    emails: [workEmail ?? organisation?.email].filter((email) => email !== undefined),
    website: organisation?.website,
    address: addressOf(organisation),
  };
  return writeVcard(subject);
}

function phonesOf(
  stored: string | undefined,
  kind: VcardPhone["kind"],
  extensionText: (extension: string) => string,
  other?: string,
): readonly VcardPhone[] {
  if (stored === undefined) return [];
  const { number, extension = other } = phoneParts(stored);
  const link = phoneLink(number);
  const said = extension === undefined ? undefined : extensionText(extension);
  return link === undefined ? [] : [{ number: link.replace("tel:", ""), kind, extension: said }];
}

function addressOf(
  organisation: FieldsOf<"enterprises"> | FieldsOf<"buyers"> | undefined,
): VcardSubject["address"] {
  const { address: street, municipality, postalCode } = organisation ?? {};
  if (street === undefined && municipality === undefined && postalCode === undefined)
    return undefined;
  const locality = municipality === undefined ? undefined : municipalityName(municipality);
  const isInRegion = mrcOf(municipality) !== undefined;
  return {
    street,
    locality,
    postalCode,
    ...(isInRegion ? { region: "Québec", country: "Canada" } : {}),
  };
}
