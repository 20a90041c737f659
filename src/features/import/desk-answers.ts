import { type Accessor, batch, createSignal, onCleanup } from "solid-js";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { language } from "#i18n/language.ts";
import {
  type Desk,
  type ImportChoices,
  type Look,
  type Phase,
  type Review,
  useDesks,
  type WriteAnswer,
} from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { draftKey, type Step } from "./import-draft.ts";

/** What is being done, in numbers. */
export interface Work {
  readonly phase: Phase | "keeping" | "opening" | "writing";
  readonly done: number;
  readonly of: number;
}

/** Why there is nothing to look at. */
export type Unread = Exclude<Awaited<ReturnType<Desk["look"]>>, { readonly is: "table" }>;

export interface DeskSubject {
  readonly choices: Accessor<ImportChoices | undefined>;
  readonly step: Accessor<Step | undefined>;
  readonly onUnread: (answer: Unread) => void;
}

/** What the desk says of a file and of what the person said of it. Call inside a component. */
export function createDeskAnswers({ choices, step, onUnread }: DeskSubject) {
  const { now, watchWrite } = useWorkspace();
  const openDesk = useDesks({
    titles: fieldWords,
    words: choiceWords,
    language: language(),
    draft: draftKey,
  });
  const [look, setLook] = createSignal<Look>();
  const [review, setReview] = createSignal<Review>();
  const [isStale, setStale] = createSignal(false);
  const [work, setWork] = createSignal<Work>();
  const [isWriting, setWriting] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  let desk: Desk | undefined;
  let isGone = false;
  const isHere = () => !isGone;
  // What is being written ends by itself: all or nothing.
  onCleanup(() => {
    isGone = true;
    if (!isWriting()) desk?.stop();
  });

  const theDesk = () =>
    (desk ??= openDesk({
      onProgress: (phase, done, of) => setWork({ phase, done, of }),
      onWriting: () => setWork({ phase: "writing", done: 0, of: 1 }),
    }));

  /** What the answers are about. */
  let asked = nothing;
  let isRunning = false;
  let isAgain = false;

  /** Asks for what the screen needs, until it is about what was said last. */
  async function refresh(): Promise<void> {
    isAgain = true;
    if (isRunning) return;
    isRunning = true;
    setStale(true);
    try {
      while (isAgain && isHere()) {
        isAgain = false;
        // oxlint-disable-next-line no-await-in-loop -- one answer after the other
        await update();
      }
      setFailure(undefined);
    } catch (error) {
      if (!isStopped(error)) fail(error);
    } finally {
      isRunning = false;
      batch(() => {
        setStale(false);
        setWork(undefined);
      });
    }
  }

  async function update(): Promise<void> {
    const said = choices();
    const at = step();
    if (said === undefined || at === undefined) return;
    const { file, tab, prefer, header, sheet, targets, only } = said;
    const titles = header === undefined ? "as found" : header;
    const lookKey = JSON.stringify([file, tab, titles, sheet]);
    if (asked.look !== lookKey) {
      const answer = await theDesk().look({ file, tab, prefer, header, sheet });
      if (answer.is !== "table") {
        onUnread(answer);
        return;
      }
      setLook(answer.look);
      asked = { ...nothing, look: lookKey };
    }
    if (at === "columns") return;
    const rowsKey = JSON.stringify([targets, only]);
    if (asked.rows !== rowsKey) setReview(undefined);
    const reviewKey = JSON.stringify(said);
    if (asked.review === reviewKey) return;
    setReview(await theDesk().review(said));
    asked = { look: lookKey, rows: rowsKey, review: reviewKey };
  }

  function fail(error: unknown): void {
    forget();
    setFailure(() => error);
  }

  /** The next question opens the file anew. */
  function forget(): void {
    desk?.stop();
    desk = undefined;
    asked = nothing;
  }

  return {
    look,
    review,
    isStale,
    work,
    setWork,
    isWriting,
    failure,
    setFailure,
    isHere,
    refresh,
    question: (...given: Parameters<Desk["question"]>) => theDesk().question(...given),
    refused: (...given: Parameters<Desk["refused"]>) => theDesk().refused(...given),
    undo: (id: string) => theDesk().undo(id, now()),
    /** `before` comes first, and what waits for the end is called while nothing else may be asked. */
    async write(
      said: ImportChoices,
      before: () => Promise<void>,
      written: (answer: Extract<WriteAnswer, { readonly is: "written" }>) => Promise<void>,
    ): Promise<WriteAnswer["is"] | undefined> {
      batch(() => {
        setFailure(undefined);
        setWriting(true);
        setWork({ phase: "opening", done: 0, of: 1 });
      });
      try {
        await before();
        const writing = theDesk().write(said, now());
        const answer = await watchWrite(writing, ({ is }) => is === "written");
        if (answer.is === "written") await written(answer);
        else setReview(answer.review);
        return answer.is;
      } catch (error) {
        // For lack of room nothing changed: the desk goes on with what the person has seen.
        if (isFull(error)) setFailure(() => error);
        else if (!isStopped(error)) fail(error);
        return undefined;
      } finally {
        batch(() => {
          setWriting(false);
          setWork(undefined);
        });
      }
    },
    /** Nothing of the file is shown any more. */
    clear(): void {
      forget();
      batch(() => {
        setLook(undefined);
        setReview(undefined);
        setFailure(undefined);
      });
    },
  };
}

interface Asked {
  readonly look: string;
  readonly rows: string;
  readonly review: string;
}
const nothing: Asked = { look: "", rows: "", review: "" };

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "StorageFull";
}

function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
