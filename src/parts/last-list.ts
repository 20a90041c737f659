import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

/** The two lists behind « Fiches ». */
export type RecordList = "enterprises" | "buyers";

const [lastList, setLastList] = createSignal<RecordList>(
  recall("list") === "buyers" ? "buyers" : "enterprises",
);

/** The list seen last: « Fiches » opens it. */
export { lastList };

export function rememberList(list: RecordList): void {
  setLastList(list);
  keep("list", list);
}
