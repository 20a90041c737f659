import { t } from "#i18n/language.ts";
import { contactWords } from "#parts/contact-words.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Entry } from "#workspace/entry.ts";

/** The enterprise itself, for the phone's own contacts. */
export async function enterpriseToCard(enterprise: Entry<"enterprises">): Promise<File> {
  return write({}, enterprise, entryName(enterprise));
}

export async function contactToCard(
  contact: Entry<"contacts">,
  enterprise: Entry<"enterprises">,
): Promise<File> {
  return write(contact, enterprise, entryName(contact));
}

async function write(
  contact: Parameters<typeof import("#formats/contact-card.ts").contactCard>[0],
  enterprise: Entry<"enterprises">,
  name: string,
): Promise<File> {
  const { contactCard } = await import("#formats/contact-card.ts");
  const text = contactCard(contact, enterprise, t(contactWords.extension));
  return new File([text], `${name}.vcf`, { type: "text/vcard" });
}
