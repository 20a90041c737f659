import { useParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { links } from "#parts/links.ts";
import { createSelf } from "#parts/own-place.ts";
import { listAsks } from "#storage/asks.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { MyRatingForm } from "./my-rating-form.tsx";
import type { MyRatingText } from "./my-rating.ts";
import { words } from "./words.ts";

/** What a participant made of one of its meetings, on its own phone, in twenty seconds. */
export function MyRatingPage() {
  const parameters = useParams<{ id: string }>();
  const { store } = useWorkspace();
  const drafts = useDrafts();
  const self = createSelf();
  const meeting = createQuery(["meetings"], (directory) => {
    const found = directory.find("meetings", parameters.id);
    return found?.state === "live" ? found : undefined;
  });
  const key = () => `/rencontres/${parameters.id}`;
  const [kept] = createResource(key, async (draft) => ({
    draft: await drafts.find<MyRatingText>(draft),
    asks: await listAsks(store.db),
  }));
  return (
    <Show
      when={meeting()}
      keyed
      fallback={
        <GoneScreen
          title={t(words.ratingTitle)}
          place="events"
          what={t(words.ratingGone)}
          why={t(words.ratingGoneWhy)}
          back={{ href: links.allEvents(), label: t(words.back) }}
        />
      }
    >
      {(found) => (
        <Show when={self()}>
          {(known) => (
            <Show when={kept()}>
              {(before) => (
                <MyRatingForm meeting={found} self={known()} draftKey={key()} before={before()} />
              )}
            </Show>
          )}
        </Show>
      )}
    </Show>
  );
}
