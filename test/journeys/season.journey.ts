import { backUp } from "./backups.ts";
import { beginSeason } from "./season-beginning.ts";
import { expectTheirOwn } from "./season-canaries.ts";
import { gather } from "./season-cast.ts";
import { contestMassErasure } from "./season-contest.ts";
import { crossFiles, refuseOtherTeam } from "./season-crossings.ts";
import { answerEnterprises, hearEnterprises, publishAgain } from "./season-enterprises.ts";
import { forgetPerson } from "./season-forgetting.ts";
import { losePhone, restoreSpring } from "./season-loss.ts";
import { test } from "./site.ts";

test.describe.configure({ timeout: 360_000 });

test("two teams and three enterprises live a season, and each phone ends with all that it should hold and nothing else", async ({
  page,
  browser,
  site,
  faults,
}) => {
  const cast = await gather(page, browser, faults);
  const live = test.step;

  const season = await live(
    "two colleagues are let in by two scans each; another team begins",
    () => beginSeason(cast, site),
  );
  const editions = await live("each enterprise opens its edition and writes back", () =>
    hearEnterprises(season),
  );
  await live("the coordinator decides field by field", () => answerEnterprises(season));
  const crossed = await live("sealed files cross twice, in both orders", () => crossFiles(season));
  await live("a file of the other team is refused by its name", () =>
    refuseOtherTeam(season, crossed),
  );
  const spring = await live("a backup is put away", () => backUp(cast.solene, site.address));
  await live("a person is forgotten wherever a file goes", () =>
    forgetPerson(season, { crossed, editions }),
  );
  await live("a colleague erases much by mistake, and all comes back", async () => {
    await contestMassErasure(season);
    await publishAgain(season);
  });
  await live("a phone is lost", () => losePhone(season));
  await live("the backup of spring is opened on a new phone", () => restoreSpring(season, spring));
  await live("all that each phone keeps is searched", () => expectTheirOwn(cast));
});
