import { createResource, createSignal, For, Show, Suspense } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { useGo } from "#parts/use-go.ts";
import type { Space } from "#storage/spaces.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useSample } from "#workspace/sample.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Every team that this device holds, each in a database of its own. */
export function TeamsHere() {
  const session = useSession();
  const { space, today } = useWorkspace();
  const enterSample = useSample();
  const toasts = useToasts();
  const go = useGo();
  const [spaces] = createResource(session.spaces);
  const [busy, setBusy] = createSignal(false);

  async function enter(opening: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await opening();
      go(links.home());
    } catch (error) {
      toasts.show({ text: refusalText(error) });
      setBusy(false);
    }
  }
  const detail = (one: Space) => {
    const sample = one.sample ? [t(words.sample)] : [];
    const opened =
      one.id === space.id ? [] : [t(words.lastOpened)(dayAndTime(one.openedAt, today()))];
    return [...sample, ...opened].join(", ");
  };

  return (
    <section class="section">
      <Suspense>
        <SectionHead title={t(words.teamsHere)} count={spaces()?.length} />
        <ul class="list">
          <For each={spaces()}>
            {(one) => (
              <li>
                <Item
                  title={one.name}
                  detail={<Show when={detail(one)}>{(text) => text()}</Show>}
                  end={
                    <Show
                      when={one.id !== space.id}
                      fallback={
                        <State shape="ok" tone="ok">
                          {t(words.openNow)}
                        </State>
                      }
                    >
                      <Button
                        shape="small"
                        aria-label={t(words.openLabel)(one.name)}
                        onClick={() => void enter(() => session.open(one.id))}
                      >
                        {t(words.open)}
                      </Button>
                    </Show>
                  }
                />
              </li>
            )}
          </For>
        </ul>
        <div class="row wrap">
          <a class="btn" href={links.createTeam()}>
            {t(words.createTeam)}
          </a>
          <a class="btn" href={links.joinTeam()}>
            {t(words.joinTeam)}
          </a>
          <Show when={spaces()?.every((one) => !one.sample)}>
            <Button
              busy={busy() ? t(words.preparing) : undefined}
              onClick={() => void enter(enterSample)}
            >
              {t(words.trySample)}
            </Button>
          </Show>
        </div>
      </Suspense>
    </section>
  );
}
