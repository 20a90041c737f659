import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { isInTeam } from "#parts/reading-screen.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { pictureOf, pictureSize } from "./pictures.ts";
import type { Topic } from "./topic.ts";
import { findTopic } from "./topics.ts";
import { words } from "./words.ts";

/** One page of the help, under its title. */
export function TopicSheet(props: { readonly topic: Topic }) {
  const said = () => props.topic.words;
  const inTeam = isInTeam();
  /** Without a team the other doors would lead back to the welcome. */
  const door = () =>
    inTeam || props.topic.door === links.install() ? props.topic.door : undefined;
  return (
    <div class="help-page" classList={{ pictured: pictureOf(props.topic.id) !== undefined }}>
      <div class="flow">
        <p>{t(said().lead)}</p>
        <ol class="ask">
          <For each={said().steps}>
            {(step) => (
              <li>
                <span>{t(step)}</span>
              </li>
            )}
          </For>
        </ol>
        <For each={said().after}>{(text) => <p class="small muted">{t(text)}</p>}</For>
        <Show when={door()}>
          {(href) => (
            <a class="btn" href={href()}>
              {t(said().door ?? words.title)}
            </a>
          )}
        </Show>
      </div>
      <Show when={pictureOf(props.topic.id)}>
        {(address) => (
          <img
            src={address()}
            alt={t(said().alt ?? said().title)}
            {...pictureSize}
            loading="lazy"
            decoding="async"
          />
        )}
      </Show>
      <section class="also">
        <SectionHead title={t(words.alsoRead)} />
        <ul class="plain-list">
          <For each={props.topic.also.flatMap((id) => findTopic(id) ?? [])}>
            {(topic) => (
              <li>
                <a class="lk" href={links.help(topic.id)}>
                  {t(topic.words.title)}
                </a>
              </li>
            )}
          </For>
        </ul>
        <p class="small muted">
          {t(words.stuck)} <a href={links.about("report")}>{t(words.report)}</a>
        </p>
      </section>
    </div>
  );
}
