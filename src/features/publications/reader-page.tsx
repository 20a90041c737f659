import { useParams } from "@solidjs/router";
import { type Accessor, For, Show } from "solid-js";
import { lastSent, openLines } from "#domain/editions.ts";
import { day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { RecordPage } from "#parts/record-page.tsx";
import { FieldFacts } from "#parts/sheet-rest.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** One reader: what it receives, the editions that it was handed, what it answered. */
export function ReaderPage() {
  const parameters = useParams<{ id: string }>();
  const { directory } = useWorkspace();
  const kind = (reader: Entry<"readers">) => {
    const found = directory.find("audiences", reader.audience)?.kind;
    return found === undefined ? "" : capital(t(words.kinds[found]));
  };
  return (
    <RecordPage
      type="readers"
      id={parameters.id}
      place="exchanges"
      back={{ href: links.publications(), label: t(words.title) }}
      title={entryName}
      sub={(reader) => t(words.subOf)(kind(reader), lastSent(reader.sent)?.edition)}
    >
      {(reader) => <Reader reader={reader} />}
    </RecordPage>
  );
}

function Reader(props: { readonly reader: Accessor<Entry<"readers">> }) {
  const { directory } = useWorkspace();
  const go = useGo();
  const kind = () => directory.find("audiences", props.reader().audience)?.kind;
  const proposals = createQuery(["proposals"], (now) =>
    now
      .linked("proposals", "reader", props.reader().id)
      .toSorted((a, b) => ((a.made ?? "") < (b.made ?? "") ? 1 : -1)),
  );
  const editions = () =>
    (props.reader().sent ?? [])
      .flatMap((text) => lastSent([text]) ?? [])
      .toSorted((a, b) => b.edition - a.edition);
  return (
    <div class="narrow flow">
      <Show when={props.reader().state === "live"}>
        <Button kind="primary" shape="big" onClick={() => go(links.publish([props.reader().id]))}>
          {t(words.prepare)}
        </Button>
      </Show>
      <section>
        <SectionHead title={t(words.about)} />
        <Show when={kind()}>
          {(known) => <p class="small said">{t(words.receives[known()])}</p>}
        </Show>
        <FieldFacts
          entry={props.reader()}
          fields={["enterprise", "buyer", "audience", "scope", "event", "tag", "trusted"]}
        />
      </section>
      <section>
        <SectionHead title={t(words.editions)} count={editions().length} />
        <Show
          when={editions().length > 0}
          fallback={<p class="small muted said">{t(words.noEdition)}</p>}
        >
          <ul class="list">
            <For each={editions()}>
              {(one) => (
                <li>
                  <Item title={t(words.editionLine)(one.edition)} detail={day(one.on)} />
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={proposals().length > 0}>
        <section>
          <SectionHead title={t(words.answersFrom)} count={count(proposals().length)} />
          <ul class="list">
            <For each={proposals()}>
              {(one) => (
                <li>
                  <Item
                    href={links.proposal(one.id)}
                    title={t(words.answerOf)(one.made === undefined ? "" : day(one.made))}
                    detail={t(words.toDecide)(openLines(one))}
                    chevron
                  />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <HelpLink topic="publications" />
    </div>
  );
}
