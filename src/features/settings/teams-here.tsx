import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { SpaceList } from "#parts/space-list.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useSample } from "#workspace/sample.ts";
import { createSpacesHere } from "#workspace/spaces-here.ts";
import { words } from "./words.ts";

/** Every space that this device holds, and the ways to one more. */
export function TeamsHere() {
  const spaces = createSpacesHere();
  const enterSample = useSample();
  const toasts = useToasts();
  const go = useGo();
  const [busy, setBusy] = createSignal(false);

  async function trySample(): Promise<void> {
    setBusy(true);
    try {
      await enterSample();
      go(links.home());
    } catch (error) {
      toasts.show({ text: refusalText(error) });
      setBusy(false);
    }
  }

  return (
    <section class="section">
      <SectionHead title={t(words.teamsHere)} count={spaces().length || undefined} />
      <SpaceList />
      <div class="row wrap">
        <a class="btn" href={links.createTeam()}>
          {t(words.createTeam)}
        </a>
        <a class="btn" href={links.joinTeam()}>
          {t(words.joinTeam)}
        </a>
        <a class="btn" href={links.openPublication()}>
          {t(words.openPublication)}
        </a>
        <Show when={spaces().every((one) => !one.sample)}>
          <Button busy={busy() ? t(words.preparing) : undefined} onClick={() => void trySample()}>
            {t(words.trySample)}
          </Button>
        </Show>
      </div>
    </section>
  );
}
