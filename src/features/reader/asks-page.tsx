import { For, Show } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { heldTypes } from "#parts/held-types.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Ask } from "#workspace/asks.ts";
import { createAsks } from "#workspace/asks.ts";
import { createEdition } from "#workspace/reading.ts";
import { AskItem } from "./ask-item.tsx";
import { askWords as words } from "./ask-words.ts";

/** What a reader wants the team to know, until and after it left; and what came from the team. */
export function AsksPage() {
  const asks = createAsks();
  const edition = createEdition();
  const waiting = () => (asks() ?? []).filter(({ sent }) => sent === undefined);
  const sent = () => (asks() ?? []).filter((ask) => ask.sent !== undefined).toReversed();
  return (
    <Screen title={t(words.title)} place="exchanges" sub={edition()?.team ?? ""}>
      <div class="cols">
        <div>
          <section class="section">
            <div class="twin">
              <Show
                when={waiting().length > 0}
                fallback={
                  <a class="btn primary" href={links.writeToTeam()}>
                    <Icon name="pencil" />
                    {t(words.write)}
                  </a>
                }
              >
                <a class="btn primary" href={links.giveAsks()}>
                  <Icon name="share-2" />
                  {t(words.send)}
                </a>
              </Show>
              <a class="btn" href={links.openPublication()}>
                <Icon name="download" />
                {t(words.receive)}
              </a>
            </div>
          </section>
          <section class="section">
            <SectionHead
              title={t(words.waiting)}
              count={waiting().length || undefined}
              end={
                <Show when={waiting().length > 0}>
                  <a class="btn plain" href={links.writeToTeam()}>
                    <Icon name="plus" />
                    {t(words.write)}
                  </a>
                </Show>
              }
            />
            <AskList asks={waiting()} none={t(words.nothingWaits)} />
          </section>
          <Show when={sent().length > 0}>
            <section class="section">
              <SectionHead title={t(words.sent)} count={sent().length} />
              <AskList asks={sent()} none="" />
            </section>
          </Show>
        </div>
        <section class="section">
          <SectionHead title={t(words.received)} />
          <Show when={edition()} fallback={<p class="small muted">{t(words.noEdition)}</p>}>
            {(known) => (
              <>
                <p>
                  {t(words.edition)(
                    known().number,
                    day(known().made),
                    listText(heldTypes(known().held)),
                  )}
                </p>
                <p class="small muted">{t(words.replaced)}</p>
              </>
            )}
          </Show>
          <HelpLink topic="lecteur" />
        </section>
      </div>
    </Screen>
  );
}

function AskList(props: { readonly asks: readonly Ask[]; readonly none: string }) {
  return (
    <Show when={props.asks.length > 0} fallback={<p class="small muted said">{props.none}</p>}>
      <ul class="list">
        <For each={props.asks}>
          {(ask) => (
            <li>
              <AskItem ask={ask} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
