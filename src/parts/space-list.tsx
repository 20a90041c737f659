import { createResource, createSignal, For, Show, Suspense } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { type Space, useSession } from "#workspace/session.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { links } from "./links.ts";
import { refusalText } from "./refusal.ts";
import { SpaceFlag } from "./space-flag.tsx";
import { spaceWords } from "./space-words.ts";
import { useGo } from "./use-go.ts";

/** Every space that this device holds, each in a database of its own; which one is open. */
export function SpaceList() {
  const session = useSession();
  const { space, today } = useWorkspace();
  const [spaces] = createResource(session.spaces);
  const toasts = useToasts();
  const go = useGo();
  const [busy, setBusy] = createSignal<string>();

  async function enter(id: string): Promise<void> {
    setBusy(id);
    try {
      await session.open(id);
      go(links.home());
    } catch (error) {
      toasts.show({ text: refusalText(error) });
      setBusy(undefined);
    }
  }
  const detail = (one: Space) => {
    const sample = one.sample ? [t(spaceWords.sample)] : [];
    const opened =
      one.id === space.id ? [] : [t(spaceWords.lastOpened)(dayAndTime(one.openedAt, today()))];
    return [t(spaceWords.role[one.role ?? "team"]), ...sample, ...opened].join(", ");
  };

  return (
    <Suspense>
      <ul class="list">
        <For each={spaces()}>
          {(one) => (
            <li>
              <Item
                start={<SpaceFlag id={one.id} name={one.name} />}
                title={one.name}
                detail={detail(one)}
                center
                end={
                  <Show
                    when={one.id !== space.id}
                    fallback={
                      <State shape="ok" tone="ok">
                        {t(spaceWords.openNow)}
                      </State>
                    }
                  >
                    <Button
                      shape="small"
                      aria-label={t(spaceWords.openLabel)(one.name)}
                      busy={busy() === one.id ? t(spaceWords.opening) : undefined}
                      onClick={() => void enter(one.id)}
                    >
                      {t(spaceWords.open)}
                    </Button>
                  </Show>
                }
              />
            </li>
          )}
        </For>
      </ul>
    </Suspense>
  );
}
