import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { look, setLook, setTextSize, textSize } from "#parts/look.ts";

const root = document.documentElement;

/** As the page does before anything else. */
function startAnew(): void {
  delete root.dataset["theme"];
  root.style.fontSize = "";
  // oxlint-disable-next-line typescript/no-implied-eval -- the file as it is served
  new Function(readFileSync("public/look.js", "utf8"))();
}

test("a chosen look holds on the page and on the device; « comme l’appareil » forgets it", () => {
  onTestFinished(() => setLook("device"));
  expect(look()).toBe("device");
  setLook("dark");
  expect(root).toHaveAttribute("data-theme", "dark");
  startAnew();
  expect(root).toHaveAttribute("data-theme", "dark");
  setLook("sun");
  startAnew();
  expect(root).toHaveAttribute("data-theme", "sun");
  setLook("device");
  expect(root).not.toHaveAttribute("data-theme");
  startAnew();
  expect(root).not.toHaveAttribute("data-theme");
});

test("the bar of the system takes the sky of the chosen look, and then its own again", () => {
  for (const scheme of ["light", "dark"]) {
    const bar = document.createElement("meta");
    bar.name = "theme-color";
    bar.media = `(prefers-color-scheme: ${scheme})`;
    document.head.append(bar);
    onTestFinished(() => bar.remove());
  }
  const skies = () =>
    [...document.querySelectorAll<HTMLMetaElement>("meta[name='theme-color']")].map(
      (bar) => bar.content,
    );
  setLook("sun");
  expect(skies()).toEqual(["#ffffff", "#ffffff"]);
  setLook("dark");
  startAnew();
  expect(skies()).toEqual(["#141e24", "#141e24"]);
  setLook("device");
  expect(skies()).toEqual(["#e9eff1", "#141e24"]);
});

test("a chosen size of the text holds on the page and on the device; 100 % forgets it", () => {
  onTestFinished(() => setTextSize(100));
  expect(textSize()).toBe(100);
  setTextSize(130);
  expect(root.style.fontSize).toBe("130%");
  expect(textSize()).toBe(130);
  startAnew();
  expect(root.style.fontSize).toBe("130%");
  setTextSize(100);
  startAnew();
  expect(root.style.fontSize).toBe("");
  expect(localStorage).toHaveLength(0);
});
