import { createSignal, For, Match, onMount, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { ReadingScreen } from "#parts/reading-screen.tsx";
import { Button } from "#ui/button.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { licenceWords as words } from "./licence-words.ts";
import { type Notice, readNotices } from "./read-notices.ts";
import { words as aboutWords } from "./words.ts";

/** The work of others that the app carries: a file that the build writes beside it, made readable. */
export function LicencesPage() {
  const [notices, setNotices] = createSignal<readonly Notice[] | "missing">();
  const read = async () => setNotices(await fetchNotices());
  onMount(read);
  return (
    <ReadingScreen
      title={t(words.title)}
      back={{ href: links.about(), label: t(aboutWords.title) }}
    >
      <div class="pad flow narrow">
        <p>{t(words.own)}</p>
        <Switch>
          <Match when={notices() === "missing"}>
            <output>{t(words.missing)}</output>
            <Button onClick={() => void read()}>{t(words.again)}</Button>
          </Match>
          <Match when={notices()}>
            {(entries) => (
              <For each={Object.entries(words.groups)}>
                {([group, title]) => (
                  <Group
                    title={t(title)}
                    entries={listOf(entries()).filter((entry) => entry.group === group)}
                  />
                )}
              </For>
            )}
          </Match>
        </Switch>
      </div>
    </ReadingScreen>
  );
}

function Group(props: { readonly title: string; readonly entries: readonly Notice[] }) {
  return (
    <Show when={props.entries.length > 0}>
      <section>
        <SectionHead title={props.title} count={props.entries.length} />
        <For each={props.entries}>
          {({ title, text }) => (
            <details class="group">
              <summary>{title}</summary>
              <p class="trace">{text}</p>
            </details>
          )}
        </For>
      </section>
    </Show>
  );
}

function listOf(entries: readonly Notice[] | "missing"): readonly Notice[] {
  return entries === "missing" ? [] : entries;
}

async function fetchNotices(): Promise<readonly Notice[] | "missing"> {
  try {
    const response = await fetch("notices.txt");
    return response.ok ? readNotices(await response.text()) : "missing";
  } catch {
    return "missing"; // without a network, and not kept
  }
}
