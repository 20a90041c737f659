import { expect, test } from "vitest";
import { Highlighted } from "#ui/highlighted.tsx";
import { Name } from "#ui/name.tsx";
import { show } from "./show.tsx";

const unbroken = (container: Element) =>
  [...container.querySelectorAll(".nb")].map((word) => word.textContent.trim());

test("hyphenated words of a name stay whole, unless too long for a phone", () => {
  const { container } = show(() => (
    <Name text="Ville de Port-aux-Brumes, Saint-Guy-de-la-Rivière-des-Trois-Pistoles" />
  ));
  expect(container).toHaveTextContent(
    "Ville de Port-aux-Brumes, Saint-Guy-de-la-Rivière-des-Trois-Pistoles",
  );
  expect(unbroken(container)).toEqual(["Port-aux-Brumes,"]);
});

test("a line may break after a hyphenated word: its space is not held with it", () => {
  const { container } = show(() => <Name text="Rivière-du-Loup · sous-traitance industrielle" />);
  const words = [...container.querySelectorAll(".nb")].map((word) => word.textContent);
  expect(words).toEqual(["Rivière-du-Loup", "sous-traitance"]);
  expect(container).toHaveTextContent("Rivière-du-Loup · sous-traitance industrielle");
});

test("what answers a search is marked, inside a name that stays whole too", () => {
  const { container } = show(() => (
    <Highlighted
      pieces={[
        { text: "Ville de ", hit: false },
        { text: "Port", hit: true },
        { text: "-aux-Brumes et ", hit: false },
        { text: "région", hit: true },
      ]}
    />
  ));
  expect(container).toHaveTextContent("Ville de Port-aux-Brumes et région");
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
    "Port",
    "région",
  ]);
  expect(unbroken(container)).toEqual(["Port-aux-Brumes"]);
});

test("a name of 16 kB, which only a mistaken file brings, is one piece", () => {
  const text = "mot ".repeat(4000);
  for (const { container } of [
    show(() => <Name text={text} />),
    show(() => <Highlighted pieces={[{ text, hit: false }]} />),
  ]) {
    expect(container.textContent).toBe(text);
    expect(container.childNodes).toHaveLength(1);
  }
});
