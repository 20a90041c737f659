import { type Accessor, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { listAsks } from "#storage/asks.ts";
import { listDrafts } from "#storage/drafts.ts";
import { Balise } from "#ui/balise.tsx";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { leaveWords as words } from "./leave-words.ts";

export interface FoundOnlyHere {
  readonly records: number;
  /** Nothing was ever written. */
  readonly isEmpty: boolean;
  /** Forms and imports that were begun. */
  readonly drafts: number;
  /** Files of colleagues that wait. */
  readonly received: number;
  /** What a reader wants the team to know, and did not leave. */
  readonly asks: number;
  readonly isNothing: boolean;
}

/** What would be lost with this device; undefined while it is counted. */
export function createOnlyHere(): Accessor<FoundOnlyHere | undefined> {
  const { store, safety } = useWorkspace();
  const counted = createLive(
    () => store.db,
    async (db) => ({
      drafts: (await listDrafts(db)).length,
      // Counted, not read: they may be large.
      received: await db.inbox.count(),
      asks: (await listAsks(db)).filter(({ sent }) => sent === undefined).length,
    }),
  );
  return () => {
    const found = counted();
    if (found === undefined) return undefined;
    const { drafts, received, asks } = found;
    const { onlyHere: records, total } = safety();
    const isNothing = records + drafts + received + asks === 0;
    return { records, isEmpty: total === 0, drafts, received, asks, isNothing };
  };
}

/** Line by line, each with where it is dealt with. */
export function OnlyHere(props: { readonly found: FoundOnlyHere | undefined }) {
  const isRead = readerOf(useWorkspace()) !== undefined;
  return (
    <section>
      <SectionHead title={t(words.onlyHere)} />
      <Show when={props.found} keyed>
        {(found) => (
          <>
            <ul class="list lines">
              <Show when={found.records > 0}>
                <li>
                  <Balise shape="refus" />
                  <b class="grow">{t(words.records)(found.records)}</b>
                </li>
              </Show>
              <Show when={found.drafts > 0}>
                <MarkedLine shape="alerte">
                  {t(words.drafts)(found.drafts)} <a href={links.home()}>{t(words.seeDrafts)}</a>
                </MarkedLine>
              </Show>
              <Show when={found.received > 0}>
                <MarkedLine shape="alerte">
                  {t(words.received)(found.received)}{" "}
                  <a href={links.exchanges()}>{t(words.seeReceived)}</a>
                </MarkedLine>
              </Show>
              <Show when={found.asks > 0}>
                <MarkedLine shape="attend">
                  {t(words.asks)(found.asks)} <a href={links.asks()}>{t(words.seeReceived)}</a>
                </MarkedLine>
              </Show>
              <Show when={found.isNothing}>
                <MarkedLine shape="ok">
                  <b>{t(words.nothing)}</b>{" "}
                  {t(found.isEmpty ? words.nothingEver : words.nothingWhy)}
                </MarkedLine>
              </Show>
            </ul>
            <Show when={found.records > 0}>
              <div class="row wrap">
                <Show when={!isRead}>
                  <a class="btn primary" href={links.send()}>
                    {t(words.send)}
                  </a>
                </Show>
                <a class="btn" href={links.backup()}>
                  {t(words.backUp)}
                </a>
              </div>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}
