import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { WhatsNew } from "#app/whats-new.tsx";
import { AboutPage } from "#features/about/about-page.tsx";
import { LicencesPage } from "#features/about/licences-page.tsx";
import { news } from "#features/about/news.ts";
import { NewsPage } from "#features/about/news-page.tsx";
import { readNotices } from "#features/about/read-notices.ts";
import { hasNews, lookForNews, release, seeNews } from "#parts/release.ts";
import packageText from "../../../package.json?raw";
import { openPage, openPages } from "../../support/render.tsx";

function startWith(seen: string | undefined): void {
  onTestFinished(() => {
    seeNews();
    localStorage.clear();
  });
  localStorage.clear();
  if (seen !== undefined) localStorage.setItem("maillon.release", seen);
  lookForNews();
}

test("the version shown is that of package.json, and its news is written", () => {
  expect(JSON.parse(packageText)).toMatchObject({ version: release.version });
  expect(news[0]).toMatchObject(release);
});

test("the first start of a new version says so quietly, until its news was read", async () => {
  startWith("0.0.9");
  await openPages({ "/": WhatsNew, "/a-propos/nouveautes": NewsPage });
  expect(screen.getByText(/Vous avez maintenant la version/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Quoi de neuf" })).toHaveAttribute(
    "href",
    "#/a-propos/nouveautes",
  );
});

test("reading the news, or closing the line, puts it away for good", async () => {
  startWith("0.0.9");
  await openPage(NewsPage);
  expect(hasNews()).toBe(false);
  lookForNews();
  expect(hasNews()).toBe(false);
  startWith("0.0.9");
  await openPage(WhatsNew);
  await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
  expect(screen.queryByText(/Vous avez maintenant/)).toBeNull();
  expect(localStorage.getItem("maillon.release")).toBe(release.version);
});

test.for([
  ["a first install", undefined],
  ["the same version", release.version],
  ["a newer version that went back to this one", "9.0.0"],
] as const)("nothing is said on %s", ([, seen]) => {
  startWith(seen);
  expect(hasNews()).toBe(false);
});

test("a first install remembers its version, so that the next one has something to say", () => {
  startWith(undefined);
  expect(localStorage.getItem("maillon.release")).toBe(release.version);
});

test("what Maillon is leads to every page about it", async () => {
  await openPage(AboutPage);
  const main = within(screen.getByRole("main"));
  expect(main.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "#/aide",
    "#/a-propos/nouveautes",
    "#/a-propos/rapport",
    "#/a-propos/accessibilite",
    "#/a-propos/licences",
  ]);
  expect(screen.getByText(/Version 0/)).toBeInTheDocument();
});

const notices = [
  "Maillon\nLiLiQ-P 1.1",
  "@fontsource-variable/radio-canada 5.3.0 (OFL-1.1)\n\nThe letters are free.",
  "dexie 4.4.7 (Apache-2.0)\n\nApache License\n\nVersion 2.0",
  "Names and codes of municipalities: Répertoire des municipalités",
].join(`\n\n${"-".repeat(72)}\n\n`);

test("the notices that the build wrote are cut by work, each with its own text", () => {
  expect(readNotices(notices)).toEqual([
    {
      group: "letters",
      title: "@fontsource-variable/radio-canada 5.3.0 (OFL-1.1)",
      text: "The letters are free.",
    },
    { group: "programs", title: "dexie 4.4.7 (Apache-2.0)", text: "Apache License\n\nVersion 2.0" },
    {
      group: "rest",
      title: "Names and codes of municipalities: Répertoire des municipalités",
      text: "",
    },
  ]);
});

test("the licences are read from the device, and said to be missing when they are not there", async () => {
  const before = globalThis.fetch;
  onTestFinished(() => void (globalThis.fetch = before));
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await openPage(LicencesPage);
  expect(await screen.findByText(/n’est pas sur cet appareil/)).toBeVisible();
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(address === "notices.txt" ? notices : "", { status: 200 }));
  await userEvent.click(screen.getByRole("button", { name: "Essayer de nouveau" }));
  await waitFor(() => expect(screen.getByText("dexie 4.4.7 (Apache-2.0)")).toBeVisible());
  expect(screen.queryByText(/n’est pas sur cet appareil/)).toBeNull();
});
