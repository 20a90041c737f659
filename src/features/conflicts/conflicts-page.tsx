import { useParams } from "@solidjs/router";
import { createEffect, createMemo, createSignal, Match, on, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { type Link, links, typeOfAddress } from "#parts/links.ts";
import { decoded } from "#parts/decoded.ts";
import { listQuestions, questionKey } from "#parts/questions.ts";
import { Screen } from "#parts/screen.tsx";
import { useLeave } from "#parts/use-leave.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { allTypes } from "#workspace/directory.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { DeletionQuestion } from "./deletion-question.tsx";
import { PlansQuestion } from "./plans-question.tsx";
import { ValuesQuestion } from "./values-question.tsx";
import { words } from "./words.ts";

/**
 * What only a person can settle, one question at a time. An address that names a question leads
 * through those of its record, then back to where one came from.
 */
export function ConflictsPage() {
  const { directory } = useWorkspace();
  const parameters = useParams<{ type?: string; id?: string; field?: string }>();
  const leave = useLeave();
  const [putOff, setPutOff] = createSignal<readonly string[]>([]);
  const asked = createMemo(() => {
    const type = typeOfAddress(parameters.type ?? "");
    return type === undefined || parameters.id === undefined
      ? undefined
      : {
          type,
          id: parameters.id,
          key: `${type}/${parameters.id}/${decoded(parameters.field ?? "deleted")}`,
        };
  });
  const all = createQuery(allTypes, listQuestions);
  const questions = createMemo(() => {
    const only = asked();
    return only === undefined ? all() : all().filter(({ entry }) => entry.id === only.id);
  });
  /** The one of the address, else the first that was not put off. */
  const current = createMemo(
    () => {
      const left = questions().filter((one) => !putOff().includes(questionKey(one)));
      return left.find((one) => questionKey(one) === asked()?.key) ?? left[0] ?? questions()[0];
    },
    undefined,
    { equals: (a, b) => a?.entry === b?.entry && keyOf(a) === keyOf(b) },
  );
  // The next question stands on the same screen: its title is read, and Tab begins at its top.
  createEffect(
    on(
      current,
      () => queueMicrotask(() => document.querySelector<HTMLElement>(".sky h1")?.focus()),
      { defer: true },
    ),
  );

  function home(): Link {
    const only = asked();
    const entry = only && directory.find(only.type, only.id);
    return entry === undefined ? links.home() : entryLink(entry);
  }

  function later(): void {
    const put = [...putOff(), keyOf(current()) ?? ""];
    if (questions().every((one) => put.includes(questionKey(one)))) leave(home());
    else setPutOff(put);
  }

  /** Of a record that was opened for its question, nothing is left to ask. */
  function settled(): void {
    if (asked() !== undefined && questions().length === 0) leave(home());
  }

  const frame = () => ({
    back: {
      href: home(),
      label: t(words.place)(
        questions().findIndex((one) => questionKey(one) === keyOf(current())) + 1,
        questions().length,
      ),
    },
    onLater: later,
    onSettled: settled,
  });

  return (
    <Switch fallback={<NothingToSettle back={home()} />}>
      <Match when={valuesIn(current())} keyed>
        {({ entry, field }) => <ValuesQuestion entry={entry} field={field} {...frame()} />}
      </Match>
      <Match when={plansIn(current())} keyed>
        {(question) => <PlansQuestion question={question} {...frame()} />}
      </Match>
      <Match when={current()} keyed>
        {({ entry }) => <DeletionQuestion entry={entry} {...frame()} />}
      </Match>
    </Switch>
  );
}

function NothingToSettle(props: { readonly back: Link }) {
  const label = () => t(props.back === links.home() ? words.back : words.toRecord);
  return (
    <Screen
      title={t(words.title)}
      place="today"
      keep="gauge"
      back={{ href: props.back, label: label() }}
    >
      <EmptyState title={t(words.noneTitle)} text={t(words.none)}>
        <a class="btn primary" href={props.back}>
          {label()}
        </a>
      </EmptyState>
    </Screen>
  );
}

type Question = ReturnType<typeof listQuestions>[number];

function valuesIn(question: Question | undefined) {
  return question?.kind === "values" ? question : undefined;
}

function plansIn(question: Question | undefined) {
  return question?.kind === "plans" ? question : undefined;
}

function keyOf(question: Question | undefined): string | undefined {
  return question && questionKey(question);
}
