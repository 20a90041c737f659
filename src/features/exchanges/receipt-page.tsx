import { useParams } from "@solidjs/router";
import { For, Match, Show, Switch } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { questionDetail, questionTitle } from "#parts/question-text.ts";
import { listQuestions, questionLink } from "#parts/questions.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { State } from "#ui/state.tsx";
import { listHeld } from "#storage/held.ts";
import { allTypes } from "#workspace/directory.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Arrived } from "./arrived.tsx";
import { fromWhom } from "./from-whom.ts";
import { GiveBack } from "./give-back.tsx";
import { ReceiptLedger } from "./receipt-ledger.tsx";
import { createReceipts, createWaiting, freshOf, type Received } from "./receipts.ts";
import { receiptWords as words } from "./receipt-words.ts";
import { exchangeWords } from "./words.ts";

/** What a colleague's file brought, as lines that add up. */
export function ReceiptPage() {
  const parameters = useParams<{ id: string }>();
  const receipts = createReceipts();
  const received = () => receipts()?.find((one) => one.id === parameters.id);
  return (
    <Switch>
      <Match when={received()}>{(one) => <ReceiptScreen received={one()} />}</Match>
      <Match when={receipts() !== undefined}>
        <Screen
          title={t(words.receipt)}
          place="exchanges"
          back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
        >
          <EmptyState title={t(words.gone)} text={t(words.goneWhy)}>
            <a class="btn primary" href={links.exchanges()}>
              {t(exchangeWords.title)}
            </a>
          </EmptyState>
        </Screen>
      </Match>
    </Switch>
  );
}

function ReceiptScreen(props: { readonly received: Received }) {
  const workspace = useWorkspace();
  const waiting = createWaiting();
  const receipt = () => props.received.receipt;
  const counts = () => receipt().counts;
  const unsettled = createQuery(allTypes, listQuestions);
  const questions = () => {
    const keys = new Set(receipt().questions);
    return unsettled().filter(({ entry }) => keys.has(`${entry.type}/${entry.id}`));
  };
  const next = () => waiting()?.[0];
  const heldFiles = createLive(() => workspace.store.db, listHeld);
  const held = () => heldFiles()?.find(({ file }) => file === props.received.id);
  const said = () => {
    if (freshOf(counts()) === 0) return words.allKnown;
    return counts().erased > 0 ? words.promiseErased : words.promise;
  };

  return (
    <Screen
      title={fromWhom(receipt().from, workspace)}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
      sub={`${dayAndTime(props.received.at, workspace.today())}${dot}${receipt().file}`}
      foot={
        <>
          <Show when={next()}>
            {(file) => (
              <a class="btn" href={links.receive(file().id)}>
                {t(words.nextFile)}
              </a>
            )}
          </Show>
          <Show
            when={questions()[0]}
            fallback={
              <a class="btn primary" href={links.exchanges()}>
                {t(words.done)}
              </a>
            }
          >
            {(first) => (
              <>
                <Show when={!next()}>
                  <a class="btn" href={links.exchanges()}>
                    {t(words.later)}
                  </a>
                </Show>
                <a class="btn primary" href={questionLink(first())}>
                  {t(words.settle)(questions().length)}
                </a>
              </>
            )}
          </Show>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={props.received.missing}>
          <NoteBox kind="warn" title={t(words.missing)}>
            <p>{t(words.missingWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={held()}>
          {(file) => (
            <NoteBox kind="warn" title={t(words.held)}>
              <p>{t(words.heldWhy)(file().count)}</p>
              <a class="btn" href={links.heldErasures(file().file)}>
                {t(words.decide)}
              </a>
            </NoteBox>
          )}
        </Show>
        <ReceiptLedger counts={counts()} caption={t(words.caption)} total={t(words.total)} />
        <p class="small muted">{t(said())}</p>
        <Show when={counts().conflict > 0}>
          <section>
            <SectionHead title={t(words.toSettle)} count={questions().length} />
            <Show
              when={questions().length > 0}
              fallback={
                <p class="small">
                  <State shape="ok" tone="ok">
                    {t(words.settled)}
                  </State>
                </p>
              }
            >
              <ul class="list">
                <For each={questions()}>
                  {(question) => (
                    <li>
                      <Item
                        href={questionLink(question)}
                        title={<Name text={questionTitle(question)} />}
                        detail={questionDetail(question, workspace)}
                        chevron
                      />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
        </Show>
        <Arrived receipt={receipt()} />
        <GiveBack received={props.received} />
      </div>
    </Screen>
  );
}
