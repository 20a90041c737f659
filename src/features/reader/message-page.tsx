import { t } from "#i18n/language.ts";
import { WishForm } from "./wish-form.tsx";
import { wishWords as words } from "./wish-words.ts";

/** What the team should know, and no field says. */
export function MessagePage() {
  return (
    <WishForm
      title={t(words.message)}
      label={t(words.messageLabel)}
      hint={t(words.messageHint)}
      kept={t(words.messageKept)}
      toWish={(text) => ({ is: "message", text })}
    />
  );
}
