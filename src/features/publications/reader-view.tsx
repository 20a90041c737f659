import { createMemo, createSignal, For, Show } from "solid-js";
import { dotted } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { MadePublication } from "#workspace/publications.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { indicatorText } from "#parts/indicator-text.ts";
import { prepareWords as words } from "./prepare-words.ts";
import { sheetsIn, type SheetInFile } from "./sheets-in.ts";

/** The file as its reader will see it, one sheet after the other; what stayed here is a line with a lock. */
export function ReaderView(props: { readonly made: MadePublication }) {
  const { directory } = useWorkspace();
  const [at, setAt] = createSignal(0);
  const sheets = createMemo(() => sheetsIn(props.made, directory));
  const place = () => Math.min(at(), sheets().length - 1);
  return (
    <section>
      <Show when={sheets()[place()]} keyed fallback={<Counts made={props.made} />}>
        {(sheet) => (
          <>
            <SectionHead
              title={t(words.asSeen)}
              count={t(words.of)(place() + 1, sheets().length)}
            />
            <Plank sheet={sheet} />
            <div class="row between small">
              <Button
                kind="plain"
                icon="arrow-left"
                disabled={place() === 0}
                onClick={() => setAt(place() - 1)}
              >
                {t(words.before)}
              </Button>
              <Button
                kind="plain"
                disabled={place() === sheets().length - 1}
                onClick={() => setAt(place() + 1)}
              >
                {t(words.after)}
              </Button>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}

function Plank(props: { readonly sheet: SheetInFile }) {
  return (
    <article class="plank">
      <h3>
        <Name text={props.sheet.name} />
      </h3>
      <dl class="facts">
        <For each={props.sheet.facts}>
          {(fact) => (
            <>
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </>
          )}
        </For>
        <For each={props.sheet.taken}>
          {(term) => (
            <>
              <dt>{term}</dt>
              <dd class="gone">
                <Icon name="lock" />
                {t(words.taken)}
              </dd>
            </>
          )}
        </For>
        <Show when={props.sheet.notes > 0}>
          <dt>{t(words.notesOf)}</dt>
          <dd class="gone">
            <Icon name="lock" />
            {t(words.notesTaken)(props.sheet.notes)}
          </dd>
        </Show>
      </dl>
    </article>
  );
}

/** A funder's edition: each count, and those that are hidden. */
function Counts(props: { readonly made: MadePublication }) {
  const indicators = () => props.made.publication.indicators;
  return (
    <>
      <SectionHead title={t(words.asSeen)} count={count(indicators().length)} />
      <Show
        when={indicators().length > 0}
        fallback={<p class="small muted said">{t(words.nothing)}</p>}
      >
        <article class="plank">
          <dl class="facts">
            <For each={indicators()}>
              {(one) => (
                <>
                  <dt>{dotted(...indicatorText(one))}</dt>
                  <dd class="num">{one.count === null ? t(words.hidden) : count(one.count)}</dd>
                </>
              )}
            </For>
          </dl>
        </article>
      </Show>
    </>
  );
}
