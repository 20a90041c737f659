import { expect, type Page } from "@playwright/test";
import { clockAt } from "#domain/clock.ts";
import { addDays } from "#domain/day.ts";
import { dayOf } from "#i18n/clock.ts";
import { wallInstant } from "#i18n/wall-instant.ts";
import { pairWith } from "./pairing.ts";
import { anotherPhone } from "./phones.ts";
import { pass } from "./season-passing.ts";
import { addReader } from "./season-reader.ts";
import { test, visit, watchFaults } from "./site.ts";
import { createTeam } from "./team.ts";
import { expectFollowUps, expectReport } from "./whole-day-after.ts";
import { checkIn, planAgain } from "./whole-day-door.ts";
import {
  openNewEdition,
  rateFromPhone,
  seeRound,
  takeAsks,
  wishFromPhone,
} from "./whole-day-phone.ts";
import { createDay, enrolAll, openSheet, planAndMove, typeWishes } from "./whole-day-planning.ts";
import { rateAsTeam } from "./whole-day-rating.ts";
import { bringRegion, names } from "./whole-day-region.ts";

test.describe.configure({ timeout: 360_000 });
test.use({ viewport: { width: 1280, height: 800 } });

/** Three weeks from now. */
const on = addDays(dayOf(Date.now()), 21);
const { own, carpentry, absent, town, grandAulne, school, county } = names;

test("a matchmaking day, from its creation to its follow-ups, on four devices without a network", async ({
  page: laptop,
  browser,
  site,
  faults,
}, info) => {
  const live = test.step;
  const another = async () => {
    const phone = await anotherPhone(browser);
    await watchFaults(phone.context(), faults);
    await visit(phone, site);
    return phone;
  };
  const [desk, hall, phone] = [await another(), await another(), await another()];
  await hall.setViewportSize({ width: 1920, height: 1080 });
  const all = [laptop, desk, hall, phone];
  const itIs = async (clock: `${number}:${number}`) => {
    for (const one of all) await one.clock.setFixedTime(new Date(wallInstant(on, clock)));
  };
  await createTeam(laptop, site);
  await site.stop();

  const day = await live(
    "three weeks before, the day is created and all are enrolled",
    async () => {
      await bringRegion(laptop, site, info);
      const created = await createDay(laptop, site, on);
      await enrolAll(laptop);
      await typeWishes(laptop, carpentry, [town, county]);
      await typeWishes(laptop, town, [own, carpentry]);
      return created;
    },
  );
  const reader = await live("an enterprise says on its phone whom it wants to meet", async () => {
    const id = await addReader(laptop, site, await openSheet(laptop, site, own));
    await wishFromPhone(laptop, phone, site, id, [town, grandAulne, school]);
    return id;
  });
  await live("a plan is proposed, and two meetings are moved by hand", () =>
    planAndMove(laptop, site, day),
  );
  await live("a colleague for the door and a screen for the hall have it all", async () => {
    await pairWith(desk, laptop, site, "Nadine Fiset");
    await pairWith(hall, laptop, site, "Karl Vaillancourt");
    await pass(laptop, [desk, hall], site);
  });

  await itIs("08:40");
  // What was loaded before has another clock.
  for (const one of all) await one.reload();
  await live("three are missing, one comes unannounced: no meeting is lost", async () => {
    await checkIn(desk, site, day, absent);
    await planAgain(desk);
    await pass(desk, [laptop, hall], site);
    await openNewEdition(laptop, phone, site, reader);
  });
  await live("the hall and the phone say where to go, and how long", async () => {
    await hall.goto(`${site.address}#/evenements/${day}/salle`);
    await expect(hall.getByRole("heading", { name: "Bienvenue" })).toBeVisible();
    await expectRowsApart(hall);
    const seen = await seeRound(phone, site);
    await itIs(clockAt(seen.hour * 60 + seen.minute + 5));
    await expect(hall.getByRole("heading", { name: `Ronde ${seen.round}` })).toBeVisible();
    await expect(hall.getByRole("timer")).toHaveText("7:00");
    await expectNow(phone, seen.round);
  });

  await itIs("11:35");
  await live("both sides rate apart, and the devices exchange", async () => {
    await rateFromPhone(phone, site);
    await rateAsTeam(desk, site, day);
    await takeAsks(laptop, phone, site);
    await pass(desk, [laptop], site);
  });
  await live("the news to ask is in the follow-ups, and the report is there", async () => {
    await expectFollowUps(laptop, site);
    await expectReport(laptop, site, day);
  });
});

/** Somebody has a very long name, and covers nobody else's. */
async function expectRowsApart(hall: Page): Promise<void> {
  const rows = hall.getByRole("main").getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  const isOver = await rows.evaluateAll((all) => {
    const name = all[0]?.querySelector(":scope > b");
    if (name) name.textContent = "Municipalité régionale de comté ".repeat(9);
    const bottom = (of: Element) => of.getBoundingClientRect().bottom;
    return all.map((row) => [...row.children].some((part) => bottom(part) > bottom(row) + 2));
  });
  expect(isOver).not.toContain(true);
}

async function expectNow(phone: Page, round: number): Promise<void> {
  const now = phone.getByRole("region", { name: "Rendez-vous en cours" });
  await expect(now).toContainText(new RegExp(`Ronde ${round} · `));
  await expect(now.getByRole("timer", { name: "7 minutes restantes" })).toBeVisible();
  await expect(now.getByRole("img", { name: /^table \d+$/ })).toBeVisible();
  await expect(phone.getByRole("heading", { name: "Deux choses à demander" })).toBeVisible();
}
