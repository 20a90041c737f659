import { expect, type Page } from "@playwright/test";
import type { Site } from "./site.ts";

/** How a code goes from one screen to the other, where no camera is. */
export type Way = (from: Page, to: Page) => Promise<void>;

/** Copied as text under « Sans caméra », pasted there on the other screen. */
export const asText: Way = async (from, to) => {
  await from.locator("summary", { hasText: "Sans caméra" }).click();
  const text = await from.getByLabel("Texte du code").inputValue();
  await to.locator("summary", { hasText: "Sans caméra" }).click();
  await to.getByLabel("Texte du code").fill(text);
  await to.getByRole("button", { name: "Lire ce texte" }).click();
};

/** The other screen, photographed. */
export const asPicture: Way = async (from, to) => {
  const code = from.locator("figure.codeplate");
  await expect(code).toBeVisible();
  const buffer = await code.screenshot();
  await to
    .getByLabel("Choisir une photo du code")
    .setInputFiles({ name: "code.png", mimeType: "image/png", buffer });
};

export function wordsOn(page: Page): Promise<readonly string[]> {
  return page.getByRole("group", { name: "Mots à comparer" }).locator("b").allTextContents();
}

/** From the first screen of `newcomer` into the team that is open on `colleague`. Nothing is sent yet. */
export async function pairWith(
  newcomer: Page,
  colleague: Page,
  site: Site,
  name: string,
  way: Way = asText,
): Promise<void> {
  await newcomer.getByRole("button", { name: "Rejoindre une équipe" }).click();
  await newcomer.getByRole("link", { name: /^Avec un collègue à côté/ }).click();
  await newcomer.getByLabel("Votre nom").fill(name);
  await newcomer.getByRole("button", { name: "Montrer mon code" }).click();
  await expect(newcomer.getByRole("heading", { name: "Montrez ce code" })).toBeVisible();
  await letIn(newcomer, colleague, site, name, way);
  await newcomer.getByRole("button", { name: "Viser son code" }).click();
  await asText(colleague, newcomer);
  await expect(newcomer.getByRole("heading", { name: "Est-ce bien cette équipe?" })).toBeVisible();
  expect(await wordsOn(newcomer)).toEqual(await wordsOn(colleague));
  await newcomer.getByRole("button", { name: "Mêmes mots" }).click();
  await expect(newcomer.getByRole("heading", { name: "Vous êtes dans l’équipe" })).toBeVisible();
  await colleague.getByRole("button", { name: "Mêmes mots" }).click();
  await expect(colleague.getByRole("heading", { name: `${name} est dans l’équipe` })).toBeVisible();
}

/** The colleague's first scan: the words are compared before any key is shown. */
export async function letIn(
  newcomer: Page,
  colleague: Page,
  site: Site,
  name: string,
  way: Way,
): Promise<void> {
  await colleague.goto(`${site.address}#/reglages/appareils`);
  await colleague.getByRole("button", { name: "Ajouter un appareil" }).click();
  await expect(
    colleague.getByRole("heading", { name: "Visez le code de l’arrivant" }),
  ).toBeVisible();
  await way(newcomer, colleague);
  await expect(colleague.getByRole("heading", { name, exact: true })).toBeVisible();
  const words = await wordsOn(colleague);
  expect(words).toHaveLength(3);
  expect(words).toEqual(await wordsOn(newcomer));
  await colleague.getByRole("button", { name: "Mêmes mots" }).click();
  await expect(colleague.getByText(`À ${name} de viser celui-ci.`)).toBeVisible();
}

/** Asks for newer keys, and gets them. */
export async function getNewKeys(late: Page, colleague: Page, site: Site, name: string) {
  await late.goto(`${site.address}#/jumelage/demander`);
  await expect(late.getByRole("heading", { name: "Montrez ce code" })).toBeVisible();
  await letIn(late, colleague, site, name, asText);
  await late.getByRole("button", { name: "Viser son code" }).click();
  await asText(colleague, late);
  await late.getByRole("button", { name: "Mêmes mots" }).click();
  await expect(
    late.getByRole("heading", { name: "Cet appareil a les clés de l’équipe" }),
  ).toBeVisible();
}
