import { cleanup, render, screen } from "@solidjs/testing-library";
import { expect, onTestFinished, test } from "vitest";
import { Fold } from "#parts/sheet-fold.tsx";

test("what is folded on the screen is whole on paper, and folded again after", () => {
  render(() => (
    <ul>
      <Fold title="Buffet froid">
        <p>{"18,50 $ par personne"}</p>
      </Fold>
    </ul>
  ));
  onTestFinished(cleanup);
  expect(screen.queryByText(/par personne/)).not.toBeInTheDocument();
  dispatchEvent(new Event("beforeprint"));
  expect(screen.getByText(/par personne/)).toBeVisible();
  dispatchEvent(new Event("afterprint"));
  expect(screen.queryByText(/par personne/)).not.toBeInTheDocument();
});
