import { readFileSync } from "node:fs";
import { screen } from "@testing-library/dom";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";

const script = readFileSync("public/late.js", "utf8");
const page = readFileSync("index.html", "utf8");

/** What index.html paints, with the script that speaks when the app stays silent. */
function open(): void {
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
  // oxlint-disable-next-line typescript/no-implied-eval -- as the browser runs a file that is no module
  new Function(script)();
}

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
    localStorage.clear();
  });
});

test("an app that has not opened after ten seconds says so, and how to start it again", () => {
  open();
  vi.advanceTimersByTime(9000);
  expect(screen.queryByRole("alert")).toBeNull();
  vi.advanceTimersByTime(1500);
  expect(screen.getByRole("alert")).toHaveTextContent(/Maillon ne s’est pas encore ouvert/);
  expect(screen.getByRole("button", { name: "Relancer l’application" })).toBeVisible();
});

test("in English for who chose it", () => {
  localStorage.setItem("maillon.language", "en");
  open();
  vi.advanceTimersByTime(10_500);
  expect(screen.getByRole("button", { name: "Restart the app" })).toBeVisible();
});

test("an app that opened is left alone", () => {
  open();
  document.querySelector("#root")?.replaceChildren();
  vi.advanceTimersByTime(20_000);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a script that throws before the app draws itself is not waited for", () => {
  open();
  window.dispatchEvent(new ErrorEvent("error", { error: new Error("denied") }));
  expect(screen.getByRole("alert")).toHaveTextContent(/n’a pas bougé/);
  window.dispatchEvent(new ErrorEvent("error", { error: new Error("denied") }));
  expect(screen.getAllByRole("alert")).toHaveLength(1);
});

test("an app that throws as it draws itself, in a task of its own, is not waited for", () => {
  open();
  document.querySelector("#root")?.replaceChildren();
  window.dispatchEvent(new Event("unhandledrejection"));
  expect(screen.getByRole("alert")).toHaveTextContent(/n’a pas bougé/);
});
