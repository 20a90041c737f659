import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { HelpLink } from "./help-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { moreWords } from "./directory-list-more-words.ts";
import type { ListSubject } from "./directory-list-subject.ts";
import type { ListType } from "./filter-facets.ts";
import { links } from "./links.ts";
import { rareListWords } from "./directory-list-rare-words.ts";

/** How to begin. */
export function EmptyList<T extends ListType>(props: { readonly subject: ListSubject<T> }) {
  return (
    <Show when={readerOf(useWorkspace())} fallback={<Begin subject={props.subject} />}>
      <EmptyState
        drawing
        title={t(rareListWords[props.subject.type].empty)}
        text={t(moreWords.notPublished)}
      >
        <a class="btn primary" href={links.openPublication()}>
          {t(moreWords.newEdition)}
        </a>
        <a class="btn" href={links.writeToTeam()}>
          {t(moreWords.writeToTeam)}
        </a>
      </EmptyState>
    </Show>
  );
}

function Begin<T extends ListType>(props: { readonly subject: ListSubject<T> }) {
  return (
    <EmptyState
      drawing
      title={t(rareListWords[props.subject.type].empty)}
      text={t(moreWords.emptyWhy)}
    >
      <a class="btn primary" href={props.subject.links.import()}>
        {t(moreWords.import)}
      </a>
      <a class="btn" href={links.receive()}>
        {t(moreWords.receive)}
      </a>
      <a class="btn plain" href={props.subject.links.fresh()}>
        {t(moreWords.addByHand)}
      </a>
      <HelpLink topic="liste" />
    </EmptyState>
  );
}
