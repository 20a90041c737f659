/** What a worker says while it works, and at the end. */
export type Said<Answer> =
  | { readonly say: "progress"; readonly share: number }
  /** From here on stopping would come too late: the disk is being written. */
  | { readonly say: "writing" }
  | { readonly say: "done"; readonly answer: Answer }
  /** What the device refuses, by name, or a fault that nobody foresaw. */
  | { readonly say: "failed"; readonly name: string; readonly message: string };

export interface Speaker {
  readonly progress: (share: number) => void;
  readonly writing: () => void;
}

/** Answers every question of the page with `work`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what `work` takes
export function answerWith<Question, Answer>(
  work: (question: Question, speak: Speaker) => Promise<Answer>,
): void {
  const post = (said: Said<Answer>, transfer: Transferable[] = []) =>
    self.postMessage(said, { transfer });
  self.addEventListener("message", (event: MessageEvent<Question>) => {
    work(event.data, {
      progress: (share) => post({ say: "progress", share }),
      writing: () => post({ say: "writing" }),
    }).then(
      (answer) => post({ say: "done", answer }, buffersIn(answer)),
      (error: unknown) => {
        // An error that crosses to the page by itself loses its name on the way.
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        post({ say: "failed", name, message });
      },
    );
  });
}

/** Bytes are given away, not copied. */
function buffersIn(answer: unknown): Transferable[] {
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer)
    .filter((value) => value instanceof Uint8Array)
    .map((value) => value.buffer);
}
