import { describe, expect, test } from "vitest";
import { deletedValue } from "#crdt/bin.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { bruno, idOf, makeErased } from "./bundles.ts";
import { aTeam, editionOf, stored } from "./team-with-readers.ts";

const contact = (values: Readonly<Record<string, Json>>) =>
  stored("contacts", "mireie", {
    buyer: idOf("ville"),
    firstName: "Mireille",
    lastName: "Desroches",
    workPhone: "418 555-0142",
    personalCell: "581 555-0100",
    sharedWithEnterprises: true,
    ...values,
  });

describe("an edition", () => {
  test("is numbered after the highest ever seen, whoever made it", async () => {
    expect((await editionOf(aTeam())).publication.header.edition).toBe(1);
    const seen = stored("audiences", "cercle", { "editions/2": true, "editions/10": true });
    expect((await editionOf(aTeam([seen]))).publication.header.edition).toBe(11);
  });

  test("is one for all readers of a circle that are served together, but never twice for one", async () => {
    const reserved = { audience: idOf("cercle"), edition: 4 };
    const made = stored("audiences", "cercle", { "editions/4": true });
    const had = stored("readers", "ecteur", { "sent/4 2026-11-20": true });

    expect((await editionOf(aTeam([made]), { reserved })).publication.header.edition).toBe(4);
    expect((await editionOf(aTeam([made, had]), { reserved })).publication.header.edition).toBe(5);
  });

  test("tells apart what was erased from what is no longer given", async () => {
    const before = aTeam([contact({})]);
    const first = await editionOf(before);
    const keys = first.publication.records.map(({ type, id }) => `${type}/${id}`);
    const person = `contacts/${first.keyOf(idOf("mireie"))}`;
    const bench = `offers/${first.keyOf(idOf("bancs"))}`;
    const offer = before.get("offers", idOf("bancs"));
    if (offer === undefined) throw new Error("no offer");
    const deleted = { ...deletedValue(offer) };
    before.join([makeErased(idOf("mireie")), stored("offers", "bancs", { deleted })]);
    const { publication } = await editionOf(before, { before: keys });

    expect(publication.gone).toEqual([person]);
    expect(publication.withdrawn).toEqual([bench]);
    expect(publication.records.map(({ type, id }) => `${type}/${id}`)).not.toContain(bench);
  });

  test("keeps saying what is gone, to readers who never saw it too", async () => {
    const replica = aTeam([makeErased(idOf("mireie"))]);

    expect((await editionOf(replica)).publication.gone).toHaveLength(1);
  });
});

describe("a person", () => {
  test.for<[string, Readonly<Record<string, Json>>, number]>([
    ["who agreed is given, without the personal number", {}, 1],
    ["who did not is not", { sharedWithEnterprises: false }, 0],
    ["of whom nothing is said is not", { sharedWithEnterprises: null }, 0],
    ["of a buyer that is not given is not", { buyer: idOf("absent") }, 0],
  ])("%s", async ([, values, given]) => {
    const { publication } = await editionOf(aTeam([contact(values)]));
    const people = publication.records.filter(({ type }) => type === "contacts");

    expect(people).toHaveLength(given);
    expect(JSON.stringify(people)).not.toContain("581 555-0100");
  });

  test("whose yes stands beside a no stays here until somebody settles it", async () => {
    const no = { ...stored("contacts", "mireie", { sharedWithEnterprises: false }, bruno) };
    const { publication } = await editionOf(aTeam([contact({}), no]));

    expect(publication.records.filter(({ type }) => type === "contacts")).toEqual([]);
  });
});

describe("a reader of whom colleagues disagree", () => {
  test("which sheet is its own is given the figures of neither", async () => {
    const figures = "5000000";
    const sure = await editionOf(aTeam());
    expect(JSON.stringify(sure.publication.records)).toContain(figures);

    const other = stored("readers", "ecteur", { enterprise: idOf("traiteur") }, bruno);
    const { publication } = await editionOf(aTeam([other]));
    expect(publication.reader.own).toBeUndefined();
    expect(JSON.stringify(publication.records)).not.toContain(figures);
  });

  test("which buyers it reads of is given none", async () => {
    const narrow = stored("readers", "ecteur", { scope: "tag", tag: "cible" });
    const wide = stored("readers", "ecteur", { scope: "all" }, bruno);
    const { publication } = await editionOf(aTeam([narrow, wide]));
    expect(publication.records.filter(({ type }) => type === "buyers")).toEqual([]);
  });
});

describe("a text in which a number or a name stands", () => {
  const need = stored("needs", "repas", { buyer: idOf("ville"), title: "Voir Mireille Desroches" });
  const own = stored("enterprises", "traiteur", {
    mission: "Appelez Karl Ouellet au 581 555-0100",
  });

  async function prepared(
    decisions: Readonly<Record<string, "send" | "leave">>,
    people: readonly StoredRecord[] = [contact({})],
  ) {
    const { preparePublication } = await import("#exchange/publish.ts");
    const options = {
      team: "Équipe",
      reader: idOf("ecteur"),
      made: "2026-11-23",
      before: [],
    } as const;
    const made = await preparePublication(aTeam([...people, need, own]), {
      ...options,
      decisions,
    });
    if (made === undefined) throw new Error("no such reader");
    return made;
  }

  test("does not leave before somebody decided, and its record not without what names it", async () => {
    const { draft, questions } = await prepared({});
    const said = JSON.stringify(draft.records);

    expect(questions.map(({ type, field }) => `${type}.${field}`).toSorted()).toEqual([
      "enterprises.mission",
      "needs.title",
    ]);
    expect(said).not.toContain("581 555-0100");
    expect(draft.records.filter(({ type }) => type === "needs")).toEqual([]);
  });

  test("leaves or stays as it was decided, and is asked about again once somebody wrote in it", async () => {
    const { questions } = await prepared({});
    const key = (field: string) => questions.find((one) => one.field === field)?.key ?? "";
    const decided = await prepared({ [key("mission")]: "leave", [key("title")]: "send" });
    const said = JSON.stringify(decided.draft.records);

    expect(decided.questions).toEqual([]);
    expect(said).not.toContain("581 555-0100");
    expect(said).toContain("Voir Mireille Desroches");
    expect(key("mission")).not.toContain("581");
  });

  test("is asked about again once somebody whom it names becomes known", async () => {
    const { questions } = await prepared({});
    const { key = "" } = questions.find(({ field }) => field === "mission") ?? {};
    const known = stored("contacts", "kar", { firstName: "Karl", lastName: "Ouellet" });
    const decided = await prepared({ [key]: "send" }, [contact({}), known]);

    expect(decided.questions.map(({ field }) => field)).toContain("mission");
    expect(JSON.stringify(decided.draft.records)).not.toContain("581 555-0100");
  });

  test("asks of who is in the bin as of the others", async () => {
    const person = contact({});
    const binned = stored("contacts", "mireie", { deleted: { ...deletedValue(person) } });
    const { draft, questions } = await prepared({}, [person, binned]);

    expect(questions.map(({ field }) => field)).toContain("title");
    expect(JSON.stringify(draft.records)).not.toContain("Voir Mireille Desroches");
  });
});

describe("the buyers of a reader", () => {
  const met = stored("interactions", "note", {
    at: "2026-11-20T15:00:00.000Z",
    buyer: idOf("mrc"),
    event: idOf("jour"),
  });
  const others = [
    stored("buyers", "mrc", { name: "MRC des Estrans", "tags/cible": true }),
    stored("buyers", "cegep", { name: "Cégep du Fleuve" }),
    met,
  ];
  const scoped = (values: Readonly<Record<string, Json>>) =>
    editionOf(aTeam([...others, stored("readers", "ecteur", values)])).then(({ publication }) =>
      publication.records
        .filter(({ type }) => type === "buyers")
        .map(({ values: { name } }) => name),
    );

  test("are all of them, those of a day, or those with a tag", async () => {
    expect(await scoped({})).toHaveLength(3);
    expect(await scoped({ scope: "event", event: idOf("jour") })).toEqual(["MRC des Estrans"]);
    expect(await scoped({ scope: "tag", tag: "cible" })).toEqual(["MRC des Estrans"]);
    expect(await scoped({ scope: "event" })).toEqual([]);
  });
});

describe("a funder", () => {
  async function counts(enterprises: readonly string[]) {
    const sheets = enterprises.map((municipality, at) =>
      stored("enterprises", `e${at + 1}`, { name: `Entreprise ${at}`, municipality }),
    );
    const funder = stored("audiences", "cercle", { kind: "funder" });
    const alone = stored("enterprises", "menuiserie", { deleted: null });
    const { publication } = await editionOf(aTeam([funder, alone, ...sheets]));
    return publication;
  }

  test("reads counts alone, and none under three", async () => {
    const { records, indicators } = await counts(["08053", "08053", "08053", "10043", "12072"]);

    expect(records).toEqual([]);
    expect(indicators).toContainEqual({ name: "enterprises", count: 7 });
    expect(indicators.filter(({ by }) => by === "mrc")).toEqual([
      { name: "enterprises", by: "mrc", cell: "080", count: 3 },
      { name: "enterprises", by: "mrc", cell: "100", count: null },
      { name: "enterprises", by: "mrc", cell: "120", count: null },
    ]);
  });

  test("cannot work out a single hidden count from the others", async () => {
    const places = ["08053", "08053", "08053", "10043", "10043", "10043", "10043", "12072"];
    const { indicators } = await counts(places);

    expect(indicators.filter(({ by }) => by === "mrc").map(({ count }) => count)).toEqual([
      null,
      4,
      null,
    ]);
  });
});
