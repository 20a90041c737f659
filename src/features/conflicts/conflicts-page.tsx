import { useParams } from "@solidjs/router";
import { createMemo, createSignal, Match, Show, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { listQuestions, questionKey } from "#parts/questions.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { allTypes } from "#workspace/directory.ts";
import { createQuery } from "#workspace/query.ts";
import { DeletionQuestion } from "./deletion-question.tsx";
import { ValuesQuestion } from "./values-question.tsx";
import { words } from "./words.ts";

/** What only a person can settle, one question at a time. */
export function ConflictsPage() {
  const parameters = useParams<{ type?: string; id?: string; field?: string }>();
  const questions = createQuery(allTypes, listQuestions);
  const [put, setPut] = createSignal<readonly string[]>([]);
  const asked = () => {
    const { type = "", id, field } = parameters;
    const known = typeOfAddress(type);
    return known === undefined || id === undefined
      ? undefined
      : `${known}/${id}/${decodeURIComponent(field ?? "deleted")}`;
  };
  /** The one of the address, else the first that was not put off. */
  const place = createMemo(() => {
    const keys = questions().map(questionKey);
    const named = keys.indexOf(asked() ?? "");
    if (named >= 0 && !put().includes(keys[named] ?? "")) return named;
    const next = keys.findIndex((key) => !put().includes(key));
    return next < 0 ? 0 : next;
  });
  const question = createMemo(() => questions()[place()], undefined, {
    equals: (a, b) =>
      a !== undefined &&
      b !== undefined &&
      a.entry === b.entry &&
      questionKey(a) === questionKey(b),
  });
  const position = () => t(words.place)(place() + 1, questions().length);

  function later(): void {
    const current = question();
    if (current === undefined) return;
    const all = [...put(), questionKey(current)];
    // After the last one, the first again.
    if (questions().every((one) => all.includes(questionKey(one)))) setPut([]);
    else setPut(all);
  }

  return (
    <Switch>
      <Match when={question()} keyed>
        {(current) => (
          <Show
            when={current.kind === "values" ? current : undefined}
            fallback={
              <DeletionQuestion entry={current.entry} position={position()} onLater={later} />
            }
          >
            {(values) => (
              <ValuesQuestion
                entry={values().entry}
                field={values().field}
                position={position()}
                onLater={later}
              />
            )}
          </Show>
        )}
      </Match>
      <Match when={questions().length === 0}>
        <Screen
          title={t(words.noneTitle)}
          place="today"
          back={{ href: links.home(), label: t(words.back) }}
        >
          <EmptyState title={t(words.noneTitle)} text={t(words.none)}>
            <a class="btn primary" href={links.home()}>
              {t(words.back)}
            </a>
          </EmptyState>
        </Screen>
      </Match>
    </Switch>
  );
}
