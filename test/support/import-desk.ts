import { onTestFinished } from "vitest";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { saveImportFile } from "#storage/import-file.ts";
import type { ImportChoices } from "#workers/import-choices.ts";
import { openImportDesk } from "#workers/import-desk.ts";
import { attendDesk } from "#workers/import-line.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { today } from "./render.tsx";
import { fileOf } from "./sheets.ts";

/** Nothing said yet. */
export function choicesOf(file: string, said: Partial<ImportChoices> = {}): ImportChoices {
  const nothing = { targets: {}, mends: [], kept: [], skips: [], places: [], decisions: [] };
  return { file, name: "liste.csv", ...nothing, ...said };
}

export async function keepSheet(
  { store, newId, now }: Workspace,
  lines: readonly string[] | Uint8Array,
): Promise<string> {
  const bytes = isLines(lines) ? fileOf(lines) : lines;
  return saveImportFile(store.db, {
    id: newId(),
    name: "liste.csv",
    receivedAt: now(),
    bytes: new Uint8Array(bytes).buffer,
  });
}

function isLines(file: readonly string[] | Uint8Array): file is readonly string[] {
  return Array.isArray(file);
}

/** A desk with one sheet on it, as another tab would have it. */
export async function aDesk(workspace: Workspace, lines: readonly string[] | Uint8Array) {
  const { store, space, now } = workspace;
  const file = await keepSheet(workspace, lines);
  const told: string[] = [];
  const desk = await openImportDesk(
    {
      database: store.db.name,
      space: space.id,
      today,
      titles: fieldWords,
      words: choiceWords,
      language: "fr",
      draft: "/importer",
    },
    { progress: (phase) => told.push(phase), writing: () => told.push("writing") },
  );
  onTestFinished(() => desk.close());
  const choices = (said: Partial<ImportChoices> = {}) => choicesOf(file, said);
  return {
    ...desk,
    told,
    choices,
    review: (said?: Partial<ImportChoices>) => desk.review(choices(said)),
    question: (line: number, said?: Partial<ImportChoices>) => desk.question(choices(said), line),
    /** As the page does: what was reviewed is written, and shown. */
    async write(said?: Partial<ImportChoices>) {
      await desk.review(choices(said));
      const answer = await desk.write(choices(said), now());
      await store.catchUp();
      return answer;
    },
    writeUnseen: (said?: Partial<ImportChoices>) => desk.write(choices(said), now()),
  };
}

/** jsdom has no workers: a desk at the other end of a channel, through which all is cloned as there. */
export function runDesksHere(): void {
  const before = Reflect.get(globalThis, "Worker");
  Reflect.set(globalThis, "Worker", DeskHere);
  onTestFinished(() => void Reflect.set(globalThis, "Worker", before));
}

class DeskHere {
  readonly #near: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#near = port1;
    attendDesk(port2);
    port1.start();
    port2.start();
    onTestFinished(() => port1.close());
  }

  postMessage(message: unknown): void {
    this.#near.postMessage(message);
  }

  addEventListener(type: string, listener: EventListener): void {
    this.#near.addEventListener(type, listener);
  }

  terminate(): void {
    this.#near.close();
  }
}
