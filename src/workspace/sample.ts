import { createContext, useContext } from "solid-js";

/** Makes the fictional region in a space of its own and opens it; app/ knows its contents. */
export const SampleContext = createContext<() => Promise<void>>();

export function useSample(): () => Promise<void> {
  const enter = useContext(SampleContext);
  if (enter === undefined) throw new Error("useSample: no SampleContext above");
  return enter;
}

/** Id of the person that every sample is made around: by it a file of a sample is known. */
export const sampleMemberId = "Y3B65p3bqnZr";
