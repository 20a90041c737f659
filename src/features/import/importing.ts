import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { TableProblem } from "#domain/table-problem.ts";
import { t } from "#i18n/language.ts";
import { tableProblemText } from "#i18n/table-problem-text.ts";
import { type Link, links } from "#parts/links.ts";
import { type FileFault, toFileFault } from "#parts/refused-file.tsx";
import { useGo } from "#parts/use-go.ts";
import { useToasts } from "#ui/toasts.ts";
import type { ImportChoices } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { createDeskAnswers, type Unread } from "./desk-answers.ts";
import { refusedAtOnce, type Step, steps, useImportDraft } from "./import-draft.ts";
import { words } from "./words.ts";

export interface Refusal {
  readonly name: string;
  readonly why: TableProblem | FileFault | { readonly code: "gone" };
}

export type Importing = ReturnType<typeof createImporting>;

/** Where the person is: a step, the screen that chooses a file, or the receipt. */
export type Place = Step | "choose" | "done";

/** One file on its way in; every word of the person is on the disk. Call inside a component. */
export function createImporting(place: Accessor<Place>) {
  const { store } = useWorkspace();
  const onDisk = useImportDraft();
  const toasts = useToasts();
  const go = useGo();
  const [isKnown, setKnown] = createSignal(false);
  const [choices, setChoices] = createSignal<ImportChoices>();
  const [refusal, setRefusal] = createSignal<Refusal>();
  /** The directory changed since the person looked: to be looked at again. */
  const [isChanged, setChanged] = createSignal(false);
  const step = () => steps.find((one) => one === place());
  let resumeAt: Step = "columns";
  const desk = createDeskAnswers({ choices, step, onUnread });
  onCleanup(() => void onDisk.flush());

  takeUp().catch(desk.setFailure);
  createEffect(on([choices, place], () => void desk.refresh()));
  // One import at a time: the screen that chooses a file leads to it.
  createEffect(() => {
    if (choices() !== undefined && place() === "choose") move(links.importStep(resumeAt));
  });
  createEffect(on(place, keep, { defer: true }));

  async function takeUp(): Promise<void> {
    const draft = await onDisk.find();
    resumeAt = draft?.step ?? "columns";
    batch(() => {
      setChoices(draft?.choices);
      setKnown(true);
    });
  }

  function move(to: Link): void {
    if (desk.isHere()) go(to, { replace: true });
  }

  function keep(): void {
    const said = choices();
    const at = step();
    resumeAt = at ?? resumeAt;
    if (said !== undefined && at !== undefined && !desk.isWriting())
      void onDisk.keep({ step: at, choices: said }).catch(desk.setFailure);
  }

  function clear(): void {
    batch(() => {
      setChoices(undefined);
      setChanged(false);
      desk.clear();
    });
  }

  function onUnread(answer: Unread): void {
    const said = choices();
    if (said === undefined) return;
    // Titles on the last line leave nothing under them: they go back to where they were found.
    if (desk.look() !== undefined && said.header !== undefined) {
      say({ header: undefined });
      return;
    }
    // So does an empty sheet of a workbook.
    if (desk.look() !== undefined && said.tab !== undefined && answer.is === "refused") {
      toasts.show({ text: tableProblemText(answer.problem) });
      say({ tab: undefined, targets: {} });
      return;
    }
    const why = answer.is === "gone" ? { code: "gone" as const } : answer.problem;
    clear();
    setRefusal({ name: said.name, why });
    onDisk.remove(undefined).catch(desk.setFailure);
    move(links.import(said.prefer === "contacts" ? undefined : said.prefer));
  }

  async function take(files: readonly File[], prefer: ImportChoices["prefer"]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const { name } = file;
    const problem = refusedAtOnce(file);
    setRefusal(problem && { name, why: problem });
    if (problem !== undefined) return;
    desk.setWork({ phase: "keeping", done: 0, of: 1 });
    // An import that was given up would come back over this one.
    toasts.dismiss();
    try {
      const draft = await onDisk.start(file, prefer);
      resumeAt = draft.step;
      setChoices(draft.choices);
      if (place() !== "choose") move(links.importStep(draft.step));
    } catch (error) {
      setRefusal({ name, why: toFileFault(error) });
      desk.setWork(undefined);
    }
  }

  /** `told` is said in a toast that takes it back. */
  function say(change: Partial<ImportChoices>, told?: string): void {
    const before = choices();
    if (before === undefined) return;
    setChoices({ ...before, ...change });
    keep();
    if (told === undefined) return;
    const undo = () => {
      const said = choices();
      if (said === undefined || said.file !== before.file) return;
      const back = Object.keys(change).map((name) => [name, Reflect.get(before, name)]);
      setChoices({ ...said, ...Object.fromEntries(back) });
      keep();
    };
    toasts.show({ text: told, undo });
  }

  async function write(): Promise<void> {
    const said = choices();
    if (said === undefined || desk.isWriting()) return;
    // What waits to be kept would come back after the transaction that deletes it.
    const is = await desk.write(said, onDisk.flush, async (answer) => {
      await store.catchUp();
      // What was imported is not asked again.
      const rest = answer.left.length === 0 ? undefined : { ...said, only: answer.left };
      if (rest === undefined) await onDisk.remove(undefined);
      else await onDisk.keep({ step: "lines", choices: rest });
      move(links.importStep("done"));
      batch(() => {
        clear();
        setChoices(rest);
      });
    });
    setChanged(is === "changed");
  }

  /** Gives the file up; the toast gives it back. */
  async function abandon(to: Link, told = t(words.cancelled)): Promise<void> {
    const said = choices();
    const at = step() ?? "columns";
    clear();
    const restore = await onDisk.remove(said && { step: at, choices: said });
    move(to);
    const undo = async () => {
      await restore();
      setChoices(said);
      go(links.importStep(at));
    };
    toasts.show({ text: told, undo: () => void undo() });
  }

  return {
    /** Whether there is one, once known. */
    isKnown,
    choices,
    look: desk.look,
    /** What follows from what was said; the one before while `isStale`. */
    review: desk.review,
    isStale: desk.isStale,
    work: desk.work,
    isWriting: desk.isWriting,
    /** What the device refused to read or to write. */
    failure: desk.failure,
    /** Another sheet of the workbook: what was said of the columns was about the one before. */
    chooseTab: (tab: number) =>
      say({
        tab,
        header: undefined,
        sheet: undefined,
        targets: {},
        mends: [],
        kept: [],
        skips: [],
        places: [],
        decisions: [],
      }),
    question: desk.question,
    refused: desk.refused,
    /** Takes a whole import back; its receipt then says so, and its lines are as if never imported. */
    async undo(id: string, isLast: boolean) {
      const receipt = await desk.undo(id);
      await store.catchUp();
      const said = choices();
      if (isLast && receipt !== undefined && said?.only !== undefined) {
        const whole = { ...said, only: undefined };
        await onDisk.keep({ step: "lines", choices: whole });
        resumeAt = "lines";
        setChoices(whole);
      }
      return receipt;
    },
    again: () => void desk.refresh(),
    isChanged,
    refusal,
    forgetRefusal: () => setRefusal(undefined),
    take,
    say,
    write,
    abandon,
  };
}
