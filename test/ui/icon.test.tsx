import { cleanup, render } from "@solidjs/testing-library";
import { expect, onTestFinished, test } from "vitest";
import { Icon, loadMoreIcons } from "#ui/icon.tsx";

test("an icon of a later screen is drawn as soon as its outlines have come", async () => {
  const { container } = render(() => <Icon name="trash" />);
  onTestFinished(cleanup);
  await loadMoreIcons();
  expect(container.querySelector("path")?.getAttribute("d")).toMatch(/^M4 7/);
});
