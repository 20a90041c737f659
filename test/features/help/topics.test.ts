import { expect, test } from "vitest";
import { topics } from "#features/help/topics.ts";
import type { Topic } from "#features/help/topic.ts";

const sources = import.meta.glob<string>("../../../src/**/*.{ts,tsx}", {
  eager: true,
  query: "?raw",
  import: "default",
});
const modules = import.meta.glob<Record<string, unknown>>("../../../src/**/*words.ts", {
  eager: true,
});

function textsOf({ words }: Topic, language: "fr" | "en"): readonly string[] {
  const all = [words.title, words.lead, ...words.steps, ...words.after, words.door, words.alt];
  return all.flatMap((text) => text?.[language] ?? []);
}

test.for(topics.map((topic) => [topic.id, topic] as const))(
  "%s: at most 200 words in each language, at least three steps",
  ([, topic]) => {
    for (const language of ["fr", "en"] as const) {
      const words = textsOf(topic, language).join(" ").split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(200);
    }
    expect(topic.words.steps.length).toBeGreaterThanOrEqual(3);
  },
);

test("each page has one address, a way to its screen where its words promise one, and pages that exist beside it", () => {
  const ids = topics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, words, door, also } of topics) {
    expect(words.door !== undefined, `${id}: words of the door`).toBe(door !== undefined);
    expect(ids, `${id}: to read also`).toEqual(expect.arrayContaining([...also]));
    expect(also, `${id} leads to itself`).not.toContain(id);
  }
});

test("every page that a screen names exists", () => {
  const named = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/links\.help\("([^"]+)"\)/g)].map(([, id]) => id),
  );
  const ids = topics.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(named));
});

/** What a page quotes that is not ours: of the phone's own screens, of files, or what one types. */
const foreign = new Set(
  [
    ["Sur l’écran d’accueil", "Installer l’application", "Ajouter au Dock"],
    ["Add to Home Screen", "Install app", "Add to Dock"],
    [".maillon", "traitteur", "traiteur"],
  ].flat(),
);

/** Every text of the app in one language; of a function, its source. */
function wordsOfApp(language: "fr" | "en"): string {
  const told: string[] = [];
  const read = (value: unknown): void => {
    if (typeof value === "string" || typeof value === "function") told.push(String(value));
    else if (typeof value === "object" && value !== null) {
      const inner = language in value ? [Reflect.get(value, language)] : Object.values(value);
      for (const part of inner) read(part);
    }
  };
  for (const [path, module] of Object.entries(modules)) {
    if (!path.includes("/features/help/")) read(module);
  }
  return told.join("\n");
}

test("every button and message that a page quotes is one that the app shows", () => {
  const invented = (["fr", "en"] as const).flatMap((language) => {
    const app = wordsOfApp(language);
    const quoted = language === "fr" ? /«\u00A0(.+?)\u00A0»/g : /“(.+?)”/g;
    return topics
      .flatMap((topic) => textsOf(topic, language))
      .flatMap((text) => [...text.matchAll(quoted)].map(([, name = ""]) => name))
      .filter((name) => !foreign.has(name) && !app.includes(name));
  });
  expect(invented).toEqual([]);
});
