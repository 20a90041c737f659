import { For, Show } from "solid-js";
import { openLines } from "#domain/editions.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { questionDetail, questionTitle } from "#parts/question-text.ts";
import { listQuestions, type Question, questionLink } from "#parts/questions.ts";
import { Balise } from "#ui/balise.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { allTypes } from "#workspace/directory.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { HeldErasures } from "./held-erasures.tsx";
import { words } from "./words.ts";

const shown = 3;

/** Values that two people gave, and deletions that met a change. */
export function ToSettle() {
  const workspace = useWorkspace();
  const questions = createQuery(allTypes, (directory) =>
    workspace.isWhole() ? listQuestions(directory) : [],
  );
  const proposals = createQuery(["proposals"], (directory) =>
    workspace.isWhole() ? directory.list("proposals").filter((one) => openLines(one) > 0) : [],
  );
  return (
    <>
      <Show when={proposals().length}>
        {(waiting) => (
          <section class="section">
            <ul class="list">
              <li>
                <Item
                  href={links.proposals()}
                  title={t(words.proposals)}
                  detail={t(words.proposalsWhy)(waiting())}
                  end={<b>{waiting()}</b>}
                  chevron
                />
              </li>
            </ul>
          </section>
        )}
      </Show>
      <Questions questions={questions()} />
    </>
  );
}

function Questions(props: { readonly questions: readonly Question[] }) {
  const workspace = useWorkspace();
  const questions = () => props.questions;
  return (
    <>
      <HeldErasures />
      <Show when={questions().length > 0}>
        <section class="section">
          <SectionHead title={t(words.toSettle)} count={questions().length} />
          <ul class="list">
            <For each={questions().slice(0, shown)}>
              {(question) => (
                <li>
                  <Item
                    href={questionLink(question)}
                    start={<Balise shape="deux" tone="warn" />}
                    title={<Name text={questionTitle(question)} />}
                    detail={questionDetail(question, workspace)}
                    chevron
                  />
                </li>
              )}
            </For>
          </ul>
          <Show when={questions().length > shown}>
            <a class="more-link" href={links.conflicts()}>
              {t(words.settleAll)(questions().length)}
            </a>
          </Show>
        </section>
      </Show>
    </>
  );
}
