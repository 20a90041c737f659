import { createResource, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { lowerFirst } from "#i18n/lower-first.ts";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { filled, otherFields } from "#parts/sheet-rest.tsx";
import { listHistory } from "#storage/history.ts";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What an erasure takes of each record. */
export function WhatGoes(props: { readonly entries: readonly Entry[] }) {
  return (
    <section>
      <SectionHead title={t(words.goes)} />
      <ul class="list lines">
        <For each={props.entries}>{(entry) => <Lines entry={entry} />}</For>
        <MarkedLine shape="refus">{t(words.traces)}</MarkedLine>
      </ul>
    </section>
  );
}

function Lines(props: { readonly entry: Entry }) {
  const { store } = useWorkspace();
  const [past] = createResource(
    () => props.entry,
    async ({ type, id }) => (await listHistory(store.db, type, id)).length,
  );
  const fields = () => filled(props.entry, otherFields(props.entry, ["photos"]));
  const written = () => {
    const labels = fields().map((field) => lowerFirst(fieldLabel(props.entry.type, field)));
    return labels.length === 0 ? t(words.nothingWritten) : t(words.fields)(listText(labels));
  };
  const photos = () => ("photos" in props.entry ? (props.entry.photos ?? []).length : 0);
  return (
    <>
      <MarkedLine shape="refus">
        <b>{entryName(props.entry)}</b>
        {written()}
      </MarkedLine>
      <Show when={(past.latest ?? 0) > 0}>
        <MarkedLine shape="refus">{t(words.history)(past.latest ?? 0)}</MarkedLine>
      </Show>
      <Show when={photos() > 0}>
        <MarkedLine shape="refus">{t(words.photos)(photos())}</MarkedLine>
      </Show>
    </>
  );
}
