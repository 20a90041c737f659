import { t } from "#i18n/language.ts";
import { contactWords } from "#parts/contact-words.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Entry } from "#workspace/entry.ts";

/** The buyer itself, for the phone's own contacts. */
export async function buyerToCard(buyer: Entry<"buyers">): Promise<File> {
  return write({}, buyer, entryName(buyer));
}

export async function contactToCard(
  contact: Entry<"contacts">,
  buyer: Entry<"buyers">,
): Promise<File> {
  return write(contact, buyer, entryName(contact));
}

async function write(
  contact: Parameters<typeof import("#formats/contact-card.ts").contactCard>[0],
  buyer: Entry<"buyers">,
  name: string,
): Promise<File> {
  const { contactCard } = await import("#formats/contact-card.ts");
  const text = contactCard(contact, buyer, t(contactWords.extension));
  return new File([text], `${name}.vcf`, { type: "text/vcard" });
}
