import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { captureWords } from "./capture-words.ts";
import { useConcerned } from "./concerned.ts";
import { links } from "./links.ts";
import { useGo } from "./use-go.ts";

/** « Noter », about the sheet that is open, if one is. */
export function CaptureButton() {
  const go = useGo();
  const concerned = useConcerned();
  return (
    <button type="button" class="btn note" onClick={() => go(links.newNote(concerned()))}>
      <Icon name="pencil" />
      {t(captureWords.note)}
      <kbd class="laptop-only" aria-hidden="true">
        {"n"}
      </kbd>
    </button>
  );
}
