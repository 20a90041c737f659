import { createSignal, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { listFolderPlaces } from "#storage/folders.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { canOpenDirectory, chooseDirectory, runnerOf } from "#workspace/folders.ts";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { FolderPart } from "./folder-part.tsx";
import { folderWords as words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** Where devices meet without anyone thinking about it. */
export function FolderPage() {
  const workspace = useWorkspace();
  const [refused, setRefused] = createSignal<string>();
  const places = createLive(() => workspace.store.db, listFolderPlaces);
  const isEmpty = () => places()?.length === 0;

  async function choose(): Promise<void> {
    setRefused();
    try {
      const id = await chooseDirectory(workspace);
      if (id !== undefined) await runnerOf(workspace).visit(id);
    } catch (error) {
      setRefused(error instanceof DOMException ? t(words.refused) : refusalText(error));
    }
  }

  const ways = () => (
    <div class="row wrap">
      <Show when={canOpenDirectory()}>
        <Button kind={isEmpty() ? "primary" : undefined} onClick={() => void choose()}>
          {t(isEmpty() ? words.choose : words.chooseAnother)}
        </Button>
      </Show>
      <a
        class="btn"
        classList={{ primary: isEmpty() && !canOpenDirectory() }}
        href={links.folderStore()}
      >
        {t(isEmpty() ? words.store : words.storeAnother)}
      </a>
    </div>
  );

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(words.exchanges) }}
      sub={t(words.sub)}
    >
      <div class="pad flow narrow">
        <RefusalBox text={refused()} />
        <Show
          when={!workspace.space.sample}
          fallback={<EmptyState title={t(words.none)} text={t(words.sampleStays)} />}
        >
          <Show when={isEmpty()}>
            <EmptyState title={t(words.none)} text={t(words.noneWhy)}>
              {ways()}
            </EmptyState>
          </Show>
          <For each={places()}>
            {(place, at) => <FolderPart place={place} isFirst={at() === 0} />}
          </For>
          <Show when={places()?.length}>{ways()}</Show>
          <Show when={!canOpenDirectory()}>
            <p class="small muted">{t(words.noPicker)}</p>
          </Show>
        </Show>
        <p class="small muted">{t(words.sealed)}</p>
        <HelpLink topic="dossier" />
      </div>
    </Screen>
  );
}
