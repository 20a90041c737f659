import { useParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { openLines } from "#domain/editions.ts";
import { shortDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { PanesScreen, Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ProposalScreen } from "./proposal-screen.tsx";
import { partsOf } from "./parts-of.ts";
import { readerName } from "./reader-name.ts";
import { words } from "./words.ts";

/** What readers answered: those to decide first, then those decided. One of them open beside. */
export function ProposalsPage() {
  const parameters = useParams<{ id?: string }>();
  const { directory } = useWorkspace();
  const all = createQuery(["proposals", "readers"], (now) =>
    now.list("proposals").toSorted((a, b) => ((a.made ?? "") < (b.made ?? "") ? 1 : -1)),
  );
  const open = createQuery(["proposals"], () => {
    const found =
      parameters.id === undefined ? undefined : directory.find("proposals", parameters.id);
    return found?.state === "erased" ? undefined : found;
  });
  const list = () => <ProposalList all={all()} current={open()?.id} />;
  return (
    <Show
      when={open()}
      fallback={
        <Show
          when={parameters.id === undefined}
          fallback={
            <Screen
              title={t(words.title)}
              place="exchanges"
              back={{ href: links.proposals(), label: t(words.title) }}
            >
              <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
            </Screen>
          }
        >
          <PanesScreen
            title={t(words.title)}
            place="exchanges"
            sub={t(words.sub)}
            back={{ href: links.exchanges(), label: t(words.exchanges) }}
            open={false}
            list={list()}
          >
            <p class="pad muted">{t(words.chooseOne)}</p>
          </PanesScreen>
        </Show>
      }
    >
      {(proposal) => <ProposalScreen proposal={proposal()} list={list()} />}
    </Show>
  );
}

function ProposalList(props: {
  readonly all: readonly Entry<"proposals">[];
  readonly current: string | undefined;
}) {
  const waiting = createMemo(() => props.all.filter((one) => openLines(one) > 0));
  const decided = createMemo(() => props.all.filter((one) => openLines(one) === 0));
  return (
    <Show
      when={props.all.length > 0}
      fallback={
        <EmptyState title={t(words.noneTitle)} text={t(words.none)}>
          <a class="btn" href={links.receive()}>
            {t(words.exchanges)}
          </a>
          <HelpLink topic="propositions" />
        </EmptyState>
      }
    >
      <Group title={t(words.waiting)} rows={waiting()} current={props.current} />
      <Group title={t(words.decided)} rows={decided()} current={props.current} />
      <div class="pad">
        <HelpLink topic="propositions" />
      </div>
    </Show>
  );
}

function Group(props: {
  readonly title: string;
  readonly rows: readonly Entry<"proposals">[];
  readonly current: string | undefined;
}) {
  return (
    <Show when={props.rows.length > 0}>
      <section class="section">
        <SectionHead title={props.title} count={props.rows.length} />
        <ul class="list">
          <For each={props.rows}>
            {(proposal) => (
              <li>
                <ProposalItem proposal={proposal} current={proposal.id === props.current} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function ProposalItem(props: { readonly proposal: Entry<"proposals">; readonly current: boolean }) {
  const { directory, today } = useWorkspace();
  const when = () =>
    props.proposal.made === undefined ? "" : shortDay(props.proposal.made, today());
  const left = () => openLines(props.proposal);
  return (
    <Item
      href={links.proposal(props.proposal.id)}
      title={<Name text={readerName(directory, props.proposal)} />}
      detail={t(words.itemDetail)(partsOf(props.proposal), when())}
      end={left() > 0 && <b>{left()}</b>}
      current={props.current}
      chevron
    />
  );
}
