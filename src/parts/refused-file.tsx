import { For, type JSX, onMount, Show } from "solid-js";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { bundleProblemText, type BundleProblemText } from "#i18n/bundle-problem-text.ts";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { noteStep } from "#workspace/last-steps.ts";
import { fileWords } from "./file-words.ts";
import { HelpLink, type HelpLinkTopic } from "./help-link.tsx";

export interface RefusedFileProps {
  readonly text: BundleProblemText;
  /** « Rien n’a changé sur ce téléphone. » and what is intact. */
  readonly intact: JSX.Element;
  /** For whoever helps. */
  readonly trace: string;
  /** Of the problem, for the report. */
  readonly code: string;
  readonly help: HelpLinkTopic;
  /** Under the steps. */
  readonly act?: JSX.Element;
}

/** Why a file was refused, that nothing changed, and what to do. */
export function RefusedFile(props: RefusedFileProps) {
  onMount(() => noteStep({ is: "refusal", code: props.code }));
  return (
    <div class="pad flow narrow">
      <NoteBox kind="bad" title={props.text.title} alert>
        <p>{props.text.detail}</p>
      </NoteBox>
      <NoteBox kind="ok">
        <p>{props.intact}</p>
      </NoteBox>
      <Show when={props.text.steps.length > 0}>
        <section>
          <SectionHead title={t(fileWords.whatToDo)} />
          <ol class="ask">
            <For each={props.text.steps}>{(step) => <li>{step}</li>}</For>
          </ol>
          {props.act}
        </section>
      </Show>
      <HelpLink topic={props.help} />
      <details class="small muted">
        <summary>{t(fileWords.details)}</summary>
        <p class="trace">{props.trace}</p>
      </details>
    </div>
  );
}

/** What stopped before or beside the file itself: the device gave it up or has no room for it, the browser starts no worker. */
export type FileFault =
  | { readonly code: "unreadable" }
  | { readonly code: "full" }
  | { readonly code: "browser" };

export function fileFaultText(problem: BundleProblem | FileFault): BundleProblemText {
  if (problem.code === "unreadable") {
    return {
      title: t(fileWords.unreadable),
      detail: t(fileWords.unreadableWhy),
      steps: fileWords.unreadableSteps.map((step) => t(step)),
    };
  }
  if (problem.code === "full") {
    return {
      title: t(fileWords.full),
      detail: t(fileWords.fullWhy),
      steps: fileWords.fullSteps.map((step) => t(step)),
    };
  }
  if (problem.code === "browser") {
    return {
      title: t(fileWords.browser),
      detail: t(fileWords.browserWhy),
      steps: fileWords.browserSteps.map((step) => t(step)),
    };
  }
  return bundleProblemText(problem);
}

/** What an error while keeping or reading a file means to the person. */
export function toFileFault(error: unknown): FileFault {
  const name = error instanceof Error ? error.name : "";
  if (name === "WorkerRefused") return { code: "browser" };
  return { code: name === "StorageFull" ? "full" : "unreadable" };
}
