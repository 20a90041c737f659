import { useParams } from "@solidjs/router";
import { createResource, Show, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Self } from "#parts/for-me.ts";
import { MeetingToRate } from "#parts/meeting-to-rate.tsx";
import { createSelf } from "#parts/own-place.ts";
import { listAsks } from "#storage/asks.ts";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { MyRatingForm } from "./my-rating-form.tsx";
import type { MyRatingText } from "./my-rating.ts";
import { words } from "./words.ts";

/** What a participant made of one of its meetings, on its own phone, in twenty seconds. */
export function MyRatingPage() {
  const parameters = useParams<{ id: string }>();
  const self = createSelf();
  return (
    <MeetingToRate id={parameters.id} goneWhy={t(words.ratingGoneWhy)}>
      {(found) => (
        <Show when={self()}>{(known) => <MyRating meeting={found} self={known()} />}</Show>
      )}
    </MeetingToRate>
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
