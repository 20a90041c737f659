import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { words } from "./words.ts";

/** What the grounds of the cells mean. */
export function PlanKey() {
  return (
    <p class="small muted plan-key">
      <span>
        <i class="k-done" />
        {t(words.keyHeld)}
      </span>
      <span>
        <i class="k-can" />
        {t(words.keyCan)}
      </span>
      <span>
        <i class="k-no" />
        {t(words.keyNo)}
      </span>
      <span>
        <Icon name="pin" />
        {t(words.keyPin)}
      </span>
      <span>
        <Icon name="lock" />
        {t(words.keyPrinted)}
      </span>
    </p>
  );
}
