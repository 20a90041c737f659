import { useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Match, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { type Link, links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { createPreparing, type Preparing } from "./preparing.ts";
import { prepareWords as words } from "./prepare-words.ts";
import { TextQuestions } from "./text-questions.tsx";
import { Give, TheWay } from "./the-way.tsx";
import { WhatLeaves } from "./what-leaves.tsx";
import { words as pageWords } from "./words.ts";
import "./publications.css";

/** The next edition of one reader or of several, one after the other: what leaves is read before it does. */
export function PreparePage() {
  const [parameters] = useSearchParams<{ lecteur?: string }>();
  const { directory } = useWorkspace();
  const readers = createMemo(() =>
    (parameters.lecteur ?? "")
      .split(",")
      .filter((id) => directory.find("readers", id) !== undefined),
  );
  return (
    <Show
      when={readers().length > 0}
      fallback={
        <Screen
          title={t(words.title)}
          place="exchanges"
          back={{ href: links.publications(), label: t(pageWords.title) }}
        >
          <EmptyState title={t(words.failed)} text={t(words.noReader)} />
        </Screen>
      }
    >
      <Prepare readers={readers()} />
    </Show>
  );
}

function Prepare(props: { readonly readers: readonly string[] }) {
  const { directory } = useWorkspace();
  const go = useGo();
  const [at, setAt] = createSignal(0);
  const id = () => props.readers[at()] ?? "";
  const preparing = createPreparing(id);
  const { state } = preparing;
  const made = () => {
    const current = state();
    return "made" in current ? current : undefined;
  };
  const failed = () => {
    const current = state();
    return current.step === "failed" ? current : undefined;
  };
  const isHandedOver = () => state().step === "given" && preparing.way() !== "code";
  const name = (reader: string) => {
    const entry = directory.find("readers", reader);
    return entry === undefined ? "" : entryName(entry);
  };
  const sub = () => {
    const edition = made()?.made.publication.header.edition;
    if (edition === undefined) return name(id());
    return props.readers.length === 1
      ? t(words.sub)(name(id()), edition)
      : t(words.subOf)(name(id()), edition, at() + 1, props.readers.length);
  };
  const back = (): Link => (props.readers.length === 1 ? links.reader(id()) : links.publications());
  const questions = () => made()?.made.questions ?? [];
  const next = () => props.readers[at() + 1];

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: back(), label: t(pageWords.title) }}
      sub={sub()}
      foot={
        <Switch>
          <Match when={state().step === "given"}>
            <Show when={preparing.way() !== "code"}>
              <Button onClick={() => void preparing.give("best")}>{t(words.again)}</Button>
            </Show>
            <Show
              when={next()}
              fallback={
                <Button kind="primary" onClick={() => go(links.publications())}>
                  {t(words.done)}
                </Button>
              }
            >
              {(reader) => (
                <Button kind="primary" onClick={() => setAt(at() + 1)}>
                  {t(words.next)(name(reader()))}
                </Button>
              )}
            </Show>
          </Match>
          <Match when={failed()}>
            <Button onClick={() => go(back())}>{t(words.cancel)}</Button>
            <Button kind="primary" onClick={() => void preparing.make()}>
              {t(words.retry)}
            </Button>
          </Match>
          <Match when={true}>
            <Button onClick={() => go(back())}>{t(words.cancel)}</Button>
            <Give preparing={preparing} />
            <Show when={questions().length > 0}>
              <span class="small muted reason">{t(words.readFirst)(questions().length)}</span>
            </Show>
          </Match>
        </Switch>
      }
    >
      <div class="pad flow">
        <Show when={state().step === "making"}>
          <div class="narrow">
            <FileProgress
              label={t(words.making)}
              share={shareOf(state())}
              words={t(words.madeSoFar)}
            />
          </div>
        </Show>
        <Show when={failed()}>
          {(one) => (
            <NoteBox kind="bad" title={t(words.failed)} alert>
              <p>{whyFailed(one().why)}</p>
            </NoteBox>
          )}
        </Show>
        <Show when={made()?.moved}>
          <NoteBox kind="warn" alert>
            <p>{t(words.moved)}</p>
          </NoteBox>
        </Show>
        <Show when={made()?.how === "cancelled"}>
          <NoteBox alert>
            <p>{t(words.notTaken)}</p>
          </NoteBox>
        </Show>
        <Show when={state().step === "given" && made()} keyed>
          {({ how, file, made: one }) => (
            <NoteBox kind="ok" title={t(words.given[how ?? "downloaded"])} alert>
              <Show when={how !== "shown"}>
                <p>{file.name}</p>
              </Show>
              <p>{t(words.givenDetail)(one.publication.header.edition)}</p>
            </NoteBox>
          )}
        </Show>
        {/* Six words are said right after: they stand under what was given, not under all that it holds. */}
        <Show when={isHandedOver()}>
          <TheWay preparing={preparing} />
        </Show>
        <Show when={made()}>
          {(one) => (
            <>
              <TextQuestions
                made={one().made}
                decisions={preparing.decisions() ?? {}}
                onDecide={(key, decision) => void preparing.decide(key, decision)}
              />
              <WhatLeaves made={one().made} decisions={preparing.decisions() ?? {}} />
            </>
          )}
        </Show>
        <Show when={failed() === undefined && !isHandedOver()}>
          <TheWay preparing={preparing} />
        </Show>
      </div>
    </Screen>
  );
}

function shareOf(state: Preparing): number {
  return state.step === "making" ? state.share : 1;
}

function whyFailed(why: Extract<Preparing, { readonly step: "failed" }>["why"]): string {
  if (why === "no-reader") return t(words.noReader);
  if (why === "no-signature") return t(pageWords.noSignature);
  return t(why === "too-big" ? words.tooBig : words.failedWhy);
}
