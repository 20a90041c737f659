import { useParams, useSearchParams } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { links } from "#parts/links.ts";
import { isInTeam } from "#parts/reading-screen.tsx";
import { PanesScreen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { TopicList } from "./topic-list.tsx";
import { TopicSheet } from "./topic-sheet.tsx";
import { findTopic } from "./topics.ts";
import { words } from "./words.ts";

/** `#/aide` and `#/aide/:id`: a page for each task, found by its words; before there is a team too. */
export function HelpPage() {
  const parameters = useParams<{ id?: string }>();
  const [query, setQuery] = useSearchParams<{ mot?: string }>();
  const topic = () => findTopic(parameters.id);
  const isOpen = () => parameters.id !== undefined;
  const title = () => {
    const open = topic();
    if (open !== undefined) return t(open.words.title);
    return t(isOpen() ? words.gone : words.title);
  };
  const list = () => (
    <TopicList
      typed={query.mot ?? ""}
      onType={(typed) => setQuery({ mot: typed || undefined }, { replace: true, scroll: false })}
      open={topic()}
    />
  );
  const sheet = () => (
    <Switch fallback={<EmptyState title={t(words.choose)} text={t(words.chooseWhy)} />}>
      <Match when={topic()}>{(open) => <TopicSheet topic={open()} />}</Match>
      <Match when={isOpen()}>
        <p class="muted">{t(words.goneWhy)}</p>
        <a class="btn" href={links.help()}>
          {t(words.all)}
        </a>
      </Match>
    </Switch>
  );

  const outside = () => (
    <DoorScreen
      title={title()}
      back={
        isOpen()
          ? { href: links.help(), label: t(words.title) }
          : { href: links.firstRun(), label: t(words.welcome) }
      }
    >
      <Show when={isOpen()} fallback={list()}>
        <div class="pad flow">{sheet()}</div>
      </Show>
    </DoorScreen>
  );
  const inTeam = isInTeam();

  return (
    <Show when={inTeam} fallback={outside()}>
      <PanesScreen
        title={t(words.title)}
        tabTitle={title()}
        place="more"
        back={{ href: links.help(), label: t(words.title) }}
        open={isOpen()}
        list={list()}
      >
        <Show when={isOpen()} fallback={sheet()}>
          <div class="pad flow">
            <h1 tabindex="-1">{title()}</h1>
            {sheet()}
          </div>
        </Show>
      </PanesScreen>
    </Show>
  );
}
