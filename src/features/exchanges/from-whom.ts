import { t } from "#i18n/language.ts";
import type { KeptReceipt } from "#workspace/exchange.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { exchangeWords as words } from "./words.ts";

/** « Reçu de Solène », « Reçu d’Annie »; by its name the device whose person is not known here. */
export function fromWhom(
  { device, name }: KeptReceipt["from"],
  { author, store }: Pick<Workspace, "author" | "store">,
): string {
  if (device === store.device) return t(words.ownFile);
  const who = author(device).memberName ?? name;
  return who === "" ? t(words.fromNameless) : t(words.receivedFrom)(who);
}
