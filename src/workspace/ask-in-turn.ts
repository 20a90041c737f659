import type { Said } from "#workers/answering.ts";

/**
 * Asks a worker that stays: one question at a time, each answered before the next is put.
 * @throws {Error} named `WorkerRefused`: the browser does not start it, or stopped it.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names both
export function askInTurn<Question, Answer>(
  worker: Worker,
): (question: Question, given?: Transferable[]) => Promise<Answer> {
  let turn: Promise<unknown> = Promise.resolve();
  return (question, given = []) => {
    const answer = turn.then(
      () =>
        new Promise<Answer>((resolve, reject) => {
          const over = new AbortController();
          const hear = ({ data }: MessageEvent<Said<Answer>>) => {
            if (data.say !== "done" && data.say !== "failed") return;
            over.abort();
            if (data.say === "done") resolve(data.answer);
            else reject(Object.assign(new Error(data.message), { name: data.name }));
          };
          const refuse = ({ message }: ErrorEvent) => {
            over.abort();
            reject(Object.assign(new Error(message), { name: "WorkerRefused" }));
          };
          worker.addEventListener("message", hear, over);
          worker.addEventListener("error", refuse, over);
          worker.postMessage(question, given);
        }),
    );
    turn = answer.catch(() => undefined);
    return answer;
  };
}
