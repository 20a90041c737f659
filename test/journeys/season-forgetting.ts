import { expect } from "@playwright/test";
import { canariesIn } from "./raw-databases.ts";
import { enterprises, type Season } from "./season-beginning.ts";
import { erased } from "./season-canaries.ts";
import { type Editions, publishAgain } from "./season-enterprises.ts";
import { erase, pass, takeIn } from "./season-passing.ts";
import { openNext } from "./season-reader.ts";

interface Before {
  /** A file sealed when the person was still known. */
  readonly crossed: string;
  readonly editions: Editions;
}

/** Here, then at the next exchange of each; the screen counts who has confirmed. */
export async function forgetPerson(season: Season, { crossed, editions }: Before): Promise<void> {
  const { cast, site, directory } = season;
  const { solene, nadine, karl, carpentry } = cast;
  await erase(solene, site, `contacts/${directory.person}`);
  const address = solene.url();
  await expect(solene.getByText("1 sur 3")).toBeVisible();
  await pass(solene, [nadine, karl], site);
  await pass(nadine, [solene], site);
  await pass(karl, [solene], site);
  await solene.goto(address);
  await expect(solene.getByText("3 sur 3")).toBeVisible();
  await publishAgain(season);

  // Found again among downloads: the file that was sealed before, and the editions of spring.
  await takeIn(karl, site, crossed);
  for (const one of enterprises) {
    await openNext(cast[one], site, editions[one], /est plus ancienne que celle qui est ici/);
  }
  for (const phone of [solene, nadine, karl, ...enterprises.map((one) => cast[one])]) {
    await expect.poll(() => canariesIn(phone, Object.values(erased))).toEqual([]);
  }
  // With the same edition came what became of its wishes.
  await carpentry.goto(`${site.address}#/demandes`);
  await expect(carpentry.getByText("accepté", { exact: true })).toHaveCount(2);
  await expect(carpentry.getByText("pas retenu", { exact: true })).toHaveCount(1);
}
