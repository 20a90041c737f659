/**
 * Makes it once, when it is first called for. A browser under load may drop the fetch of a file it
 * holds: asked for once more at once, and again at the next call.
 */
export function onDemand<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make()
      .catch(make)
      .catch((error: unknown) => {
        made = undefined;
        throw error;
      }));
}
