/** The last answer, for the next question of the same key; what failed is tried again. */
export function keepLast<Asked, Answer>(work: (asked: Asked) => Promise<Answer>) {
  let last: { readonly key: string; readonly answer: Promise<Answer> } | undefined;
  return async (asked: Asked, key: string): Promise<Answer> => {
    if (last?.key !== key) last = { key, answer: work(asked) };
    try {
      return await last.answer;
    } catch (error) {
      last = undefined;
      throw error;
    }
  };
}
