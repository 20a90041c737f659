import { useParams } from "@solidjs/router";
import { createResource, Match, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { links } from "#parts/links.ts";
import { findGift } from "#storage/shared-files.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { useSession } from "#workspace/session.ts";
import { GiftInTeam } from "./gift-in-team.tsx";
import { GiftWithoutTeam } from "./gift-without-team.tsx";
import { withKinds } from "./told-gift.ts";
import { words } from "./words.ts";

/** What another app gave: opened where it belongs, or asked about. */
export function GiftPage() {
  const session = useSession();
  const parameters = useParams<{ folder: string }>();
  const [gift] = createResource(
    () => parameters.folder,
    async (folder) => {
      const kept = await findGift(folder).catch(() => undefined);
      return kept === undefined ? "none" : withKinds(kept);
    },
  );
  const found = () => {
    const known = gift.error === undefined ? gift() : "none";
    return known === "none" ? undefined : known;
  };
  return (
    <Switch fallback={<DoorScreen title={t(words.title)}>{undefined}</DoorScreen>}>
      <Match when={found()} keyed>
        {(told) => (
          <Show when={session.state().step === "open"} fallback={<GiftWithoutTeam gift={told} />}>
            <GiftInTeam gift={told} />
          </Show>
        )}
      </Match>
      <Match when={gift.state === "ready" || gift.state === "errored"}>
        <Nothing isFull={parameters.folder === fullFolder} />
      </Match>
    </Switch>
  );
}

/** As the service worker says that the device had no room for it. */
const fullFolder = "plein";

function Nothing(props: { readonly isFull: boolean }) {
  return (
    <DoorScreen
      title={t(props.isFull ? words.fullTitle : words.noneTitle)}
      foot={
        <a class="btn primary" href={links.home()}>
          {t(words.toApp)}
        </a>
      }
    >
      <div class="pad flow narrow">
        <NoteBox kind={props.isFull ? "bad" : undefined}>
          <p>{t(props.isFull ? words.fullWhy : words.noneWhy)}</p>
        </NoteBox>
      </div>
    </DoorScreen>
  );
}
