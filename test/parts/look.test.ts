import { expect, onTestFinished, test } from "vitest";
import { look, setLook } from "#parts/look.ts";

test("a chosen look holds on the page and on the device; « comme l’appareil » forgets it", () => {
  onTestFinished(() => setLook("device"));
  expect(look()).toBe("device");
  setLook("dark");
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  expect(localStorage.getItem("maillon.look")).toBe("dark"); // what public/look.js reads
  setLook("device");
  expect(document.documentElement).not.toHaveAttribute("data-theme");
  expect(localStorage.getItem("maillon.look")).toBeNull();
});
