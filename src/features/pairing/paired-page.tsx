import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useGo } from "#parts/use-go.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** The newcomer is in: what is still to come is the first file. */
export function PairedPage() {
  const { space } = useWorkspace();
  const go = useGo();
  return (
    <Screen
      title={t(words.inTitle)}
      sub={space.name}
      place="exchanges"
      foot={
        <>
          <a class="btn" href={links.home()}>
            {t(words.later)}
          </a>
          <Button kind="primary" onClick={() => go(links.receive(), { replace: true })}>
            {t(words.receiveFirst)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <NoteBox kind="ok" alert>
          <p>{t(words.inWhy)(space.name)}</p>
        </NoteBox>
      </div>
    </Screen>
  );
}
