import { renderHook } from "@solidjs/testing-library";
import { expect, onTestFinished, test, vi } from "vitest";
import { createDayInput } from "#parts/open-day.ts";
import { WorkspaceContext } from "#workspace/workspace.ts";
import { aDay } from "../support/a-day.ts";

test("a round that begins while a screen is open is closed to every plan, and time alone changes nothing else", async () => {
  let clock = Date.parse("2026-11-23T09:14:50-05:00");
  const { workspace, event } = await aDay({}, { on: "2026-11-23" }, { now: () => clock });
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { result: input } = renderHook(() => createDayInput(() => event), {
    wrapper: (props) => (
      <WorkspaceContext.Provider value={workspace}>{props.children}</WorkspaceContext.Provider>
    ),
  });
  const before = input();
  expect(before?.day.closed).toEqual([0]);
  clock += 5000;
  vi.advanceTimersByTime(5000);
  expect(input()).toBe(before);
  clock += 5000;
  vi.advanceTimersByTime(5000);
  expect(input()?.day.closed).toEqual([0, 1]);
  expect(input()?.begun).toEqual([0, 1]);
});
