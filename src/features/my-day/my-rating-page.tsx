import { useParams } from "@solidjs/router";
import { createMemo, createResource, Show, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";
import type { Self } from "#parts/for-me.ts";
import { links } from "#parts/links.ts";
import { createSelf } from "#parts/own-place.ts";
import { listAsks } from "#storage/asks.ts";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { MyRatingForm } from "./my-rating-form.tsx";
import type { MyRatingText } from "./my-rating.ts";
import { words } from "./words.ts";

/** What a participant made of one of its meetings, on its own phone, in twenty seconds. */
export function MyRatingPage() {
  const parameters = useParams<{ id: string }>();
  const self = createSelf();
  const meeting = createQuery(["meetings"], (directory) => {
    const found = directory.find("meetings", parameters.id);
    return found?.state === "live" ? found : undefined;
  });
  // A new edition makes it anew: what is being typed stays.
  const open = createMemo(meeting, undefined, { equals: (a, b) => a?.id === b?.id });
  return (
    <Show
      when={open()}
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
        <Show when={self()}>{(known) => <MyRating meeting={found} self={known()} />}</Show>
      )}
    </Show>
  );
}

function MyRating(props: { readonly meeting: Entry<"meetings">; readonly self: Self }) {
  const { store } = useWorkspace();
  const drafts = useDrafts();
  const key = untrack(() => `/rencontres/${props.meeting.id}`);
  const [kept] = createResource(async () => ({
    draft: await drafts.find<MyRatingText>(key),
    asks: await listAsks(store.db),
  }));
  return (
    <Show when={kept()}>
      {(before) => <MyRatingForm {...props} draftKey={key} before={before()} />}
    </Show>
  );
}
