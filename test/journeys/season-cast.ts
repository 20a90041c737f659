import type { Browser, Page } from "@playwright/test";
import { anotherPhone } from "./phones.ts";
import { watchFaults } from "./site.ts";

/** Each with a phone of their own, that has nothing in common with the others. */
export const people = [
  "solene", // coordinates the first team
  "nadine", // her colleague
  "karl", // their colleague, whose phone is lost
  "bernard", // of the other team
  "carpentry", // three enterprises
  "caterer",
  "workshop",
  "restored", // the phone on which Solène opens her backup
] as const;
export type Person = (typeof people)[number];
export type Cast = Readonly<Record<Person, Page>>;

/** A script error on any of their phones is a fault of the season. */
export async function gather(solene: Page, browser: Browser, faults: string[]): Promise<Cast> {
  const another = async () => {
    const page = await anotherPhone(browser);
    await watchFaults(page.context(), faults);
    return page;
  };
  return {
    solene,
    nadine: await another(),
    karl: await another(),
    bernard: await another(),
    carpentry: await another(),
    caterer: await another(),
    workshop: await another(),
    restored: await another(),
  };
}
