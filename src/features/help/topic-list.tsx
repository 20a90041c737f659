import { For, type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Highlighted } from "#ui/highlighted.tsx";
import { Item } from "#ui/item.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createHelpSearch, type HelpFound } from "./help-search.ts";
import type { Topic } from "./topic.ts";
import { topics } from "./topics.ts";
import { words } from "./words.ts";

export interface TopicListProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly open: Topic | undefined;
}

/** Every page by group, or those that answer what is typed. */
export function TopicList(props: TopicListProps) {
  const found = createHelpSearch(() => props.typed);
  return (
    <div class="pad flow">
      <search>
        <SearchField
          label={t(words.search)}
          clearLabel={t(words.clear)}
          value={props.typed}
          onInput={(typed) => props.onType(typed)}
          enterkeyhint="search"
        />
      </search>
      <Show when={found()} fallback={<Groups open={props.open} />}>
        {(answer) => <Answer {...props} answer={answer()} />}
      </Show>
    </div>
  );
}

function Groups(props: Pick<TopicListProps, "open">) {
  return (
    <For each={Object.entries(words.groups)}>
      {([group, title]) => (
        <section>
          <SectionHead title={t(title)} />
          <ul class="list">
            <For each={topics.filter((topic) => topic.group === group)}>
              {(topic) => (
                <TopicLine topic={topic} open={props.open} title={t(topic.words.title)} />
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  );
}

function Answer(props: TopicListProps & { readonly answer: HelpFound }) {
  return (
    <>
      <output class="vh">{t(words.found)(props.answer.pages.length)}</output>
      <For each={props.answer.corrections}>
        {({ from, to }) => <p class="small muted">{t(words.corrected)(from, to)}</p>}
      </For>
      <Show when={props.answer.partial}>
        <p class="small muted">{t(words.partial)}</p>
      </Show>
      <Show
        when={props.answer.pages.length > 0}
        fallback={
          <EmptyState title={t(words.nothing)(props.typed)} text={t(words.nothingWhy)}>
            <button type="button" class="btn" onClick={() => props.onType("")}>
              {t(words.all)}
            </button>
          </EmptyState>
        }
      >
        <ul class="list">
          <For each={props.answer.pages}>
            {(topic) => (
              <TopicLine
                topic={topic}
                open={props.open}
                title={<Highlighted pieces={props.answer.marked(t(topic.words.title))} />}
                detail={<Highlighted pieces={props.answer.marked(t(topic.words.lead))} />}
              />
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function TopicLine(props: {
  readonly topic: Topic;
  readonly open: Topic | undefined;
  readonly title: JSX.Element;
  readonly detail?: JSX.Element;
}) {
  return (
    <li>
      <Item
        href={links.help(props.topic.id)}
        title={props.title}
        detail={props.detail}
        current={props.open === props.topic}
        chevron
        center
      />
    </li>
  );
}
