import { expect, test } from "vitest";
import { sortThread, type Trace } from "#domain/thread.ts";

test("promises still open come first, the oldest first; then the past, the latest first", () => {
  const traces: readonly Trace[] = [
    { type: "interactions", id: "may", at: "2026-05-14T13:00:00.000Z" },
    { type: "interactions", id: "undated" },
    { type: "followUps", id: "december", dueOn: "2026-12-01" },
    { type: "followUps", id: "kept", dueOn: "2026-06-01", doneOn: "2026-06-02" },
    { type: "interactions", id: "november", at: "2026-11-09T15:20:00.000Z" },
    { type: "followUps", id: "late", dueOn: "2026-11-21" },
    { type: "interactions", id: "also november", at: "2026-11-09T15:20:00.000Z" },
  ];
  const sorted = ["late", "december", "also november", "november", "kept", "may", "undated"];
  expect(sortThread(traces).map(({ id }) => id)).toEqual(sorted);
  expect(sortThread(traces.toReversed()).map(({ id }) => id)).toEqual(sorted);
});
