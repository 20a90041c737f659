import { expect, test } from "vitest";
import { aDoc, anIndex, namesOf } from "../support/search-builders.ts";

test.for([
  ["épicerie", "Épicerie du Quai"],
  ["epicerie", "Épicerie du Quai"],
  ["ÉPICERIE", "Épicerie du Quai"],
  ["boeuf", "Le Bœuf rouge"],
  ["bœuf", "Le Boeuf rouge"],
  ["saint etienne", "Ferme St-Étienne"],
  ["st etienne", "Ferme Saint-Étienne"],
  ["ste-luce", "Serres de Sainte-Luce"],
  ["l'isle verte", "Auberge de L’Isle-Verte"],
  ["montjoli", "Radio Mont-Joli"],
  ["ecomateriaux", "Éco-matériaux"],
  ["eco materiaux", "Écomatériaux"],
  ["éco-matériaux", "Écomatériaux"],
  ["cpe", "C.P.E. Les Petits Pas"],
  ["c.p.e.", "CPE Les Petits Pas"],
  ["traiteurs", "Traiteur Méandre"],
  ["traiteur de la mer", "Traiteur Mer"],
  ["sta", "Station de la mer"],
  ["st", "Station de la mer"],
] as const)("« %s » finds « %s »", ([typed, name]) => {
  expect(namesOf(anIndex("Musée Autre", name).find(typed))).toEqual([name]);
});

test.for([
  ["menuserie", "Menuiserie"],
  ["boulangeire", "Boulangerie"],
  ["traitteur", "Traiteur"],
  ["imprimrie", "Imprimerie"],
  ["temiscuata", "Témiscouata"],
  ["huat", "Haut"],
  ["oeuvre sociale", "Œuvre sociale"],
] as const)("« %s » is close enough to « %s »", ([typed, name]) => {
  expect(namesOf(anIndex("Pépinière", name).find(typed))).toEqual([name]);
});

test.for([
  ["a short word", "bal", "Bol"],
  ["two slips in a word of seven letters", "cuisone", "Couisine"],
  ["three slips in a long one", "boolanzeire", "Boulangerie"],
  ["another telephone number", "418 555-0134", "418 555-0133"],
] as const)("%s is not guessed: « %s » is not « %s »", ([, typed, name]) => {
  expect(anIndex(name).find(typed).hits).toEqual([]);
});

test("a word is found from its first letter on", () => {
  const index = anIndex("Menuiserie Gagnon", "Radio Gaspé");
  for (let size = 1; size <= "menuiserie".length; size++)
    expect(namesOf(index.find("menuiserie".slice(0, size)))).toEqual(["Menuiserie Gagnon"]);
});

test("a misspelt word is found before it is finished", () => {
  const index = anIndex("Boulangerie Morin", "Radio Gaspé");
  expect(namesOf(index.find("boulnag"))).toEqual(["Boulangerie Morin"]);
});

test("every word must be there, wherever it is written", () => {
  const index = anIndex(
    aDoc("Menuiserie Roy", ["Matane"]),
    aDoc("Menuiserie Caron", ["Rimouski"]),
    aDoc("Radio Matane"),
  );
  expect(namesOf(index.find("menuiserie matane"))).toEqual(["Menuiserie Roy"]);
  expect(index.find("menuiserie matane").partial).toBe(false);
});

test("a small word helps to rank and stops nothing; a last letter is a beginning", () => {
  const index = anIndex("Traiteur Matane", "Traiteur de la mer", "Traiteur Roy");
  expect(namesOf(index.find("traiteur de la"))).toHaveLength(3);
  expect(namesOf(index.find("traiteur de la"))[0]).toBe("Traiteur de la mer");
  expect(namesOf(index.find("traiteur l")).toSorted()).toEqual(["Traiteur de la mer"]);
  expect(namesOf(index.find("la"))).toEqual(["Traiteur de la mer"]);
});

test("words may be abbreviated", () => {
  const index = anIndex("Coopérative de solidarité de la forêt", "Coopérative jeunesse");
  expect(namesOf(index.find("coop sol foret"))).toEqual(["Coopérative de solidarité de la forêt"]);
});

test("when nothing has all the words, what has most of them is given, and said to be partial", () => {
  const index = anIndex("Menuiserie Roy Matane", "Menuiserie Caron", "Musée Lapointe");
  const found = index.find("menuiserie matane zzyzx");
  expect(namesOf(found)).toEqual(["Menuiserie Roy Matane"]);
  expect(found.partial).toBe(true);
});

test("nothing is found for what is nowhere", () => {
  const nothing = { hits: [], counts: {}, corrections: [], terms: [], partial: false };
  expect(anIndex("Menuiserie Roy").find("xylophone")).toEqual(nothing);
});

test.for([
  "5550133",
  "418555",
  "418 555",
  "555-0133",
  "(418) 555-0133",
  "4185550133",
  "+1 418 555-0133",
  "1-418-555-0133",
  "14185550133",
  "+1 (418) 555",
  "0133",
])("the number 418 555-0133 is found by « %s », however it is kept", (typed) => {
  for (const kept of ["418 555-0133", "4185550133", "+14185550133"]) {
    const index = anIndex(aDoc("Cantine", [kept]), aDoc("Musée", ["418 556-0199"]));
    expect(namesOf(index.find(typed))).toEqual(["Cantine"]);
  }
});

test.for([
  ["g5l3a1", "G5L 3A1"],
  ["G5L 3A1", "G5L3A1"],
  ["g5l 3", "G5L 3A1"],
  ["1165432", "1165432109"],
  ["11 65432 109", "1165432109"],
  ["rose-aimee", "rose-aimee.cantin@douce-mousse.example"],
  ["cantin@douce", "rose-aimee.cantin@douce-mousse.example"],
  ["douce-mousse.example", "rose-aimee.cantin@douce-mousse.example"],
  ["12500", "12 500 $"],
] as const)("« %s » finds what has « %s »", ([typed, text]) => {
  expect(namesOf(anIndex(aDoc("Cantine", [text]), "Musée").find(typed))).toEqual(["Cantine"]);
});

test("types are counted in full, and hits are limited", () => {
  const index = anIndex(
    ...["Roy", "Caron", "Morin"].map((name) => aDoc(`Menuiserie ${name}`)),
    aDoc("Menuiserie de l’école", [], "buyers"),
  );
  const found = index.find("menuis", { limit: 2 });
  expect(found.hits).toHaveLength(2);
  expect(found.counts).toEqual({ enterprises: 3, buyers: 1 });
});

test("only the types asked for are searched, slips included", () => {
  const index = anIndex(aDoc("Menuiserie Roy"), aDoc("menuserie à rappeler", [], "interactions"));
  const found = index.find("menuserie", { types: ["enterprises"] });
  expect(namesOf(found)).toEqual(["Menuiserie Roy"]);
  expect(found.counts).toEqual({ enterprises: 1 });
  expect(found.corrections).toEqual([{ from: "menuserie", to: "menuiserie" }]);
});

test.for([
  ["traitteur", "traiteur", "Traiteur Méandre"],
  ["epicrie", "épicerie", "Épicerie du Quai"],
  ["boeff", "bœuf", "Le Bœuf rouge"],
] as const)("« %s » is said to be taken for « %s »", ([from, to, name]) => {
  expect(anIndex(name).find(from).corrections).toEqual([{ from, to }]);
});

test("the correction is the nearest word, then the one that most records have", () => {
  const index = anIndex("Salon Roy", "Salon Caron", "Ballon", "Talon");
  expect(index.find("zalon").corrections).toEqual([{ from: "zalon", to: "salon" }]);
});

test.for(["traiteur", "trait", "traiteurs", "xylophone", "méandre trait"])(
  "« %s » is not corrected",
  (typed) => {
    expect(anIndex("Traiteur Méandre").find(typed).corrections).toEqual([]);
  },
);

test("only the misspelt word is corrected", () => {
  const found = anIndex("Traiteur de Matane", "Musée").find("traitteur matane");
  expect(found.corrections).toEqual([{ from: "traitteur", to: "traiteur" }]);
});

test("a slip that colleagues make too does not hide the right word", () => {
  const notes = ["a", "b", "c", "d"].map((n) =>
    aDoc(`Note ${n}`, ["menuserie à voir"], "interactions"),
  );
  const right = Array.from({ length: 50 }, (_, n) => aDoc(`Menuiserie ${n}`));
  const found = anIndex(...notes, ...right).find("menuserie");
  expect(namesOf(found)[0]).toMatch(/^Menuiserie/);
  expect(found.corrections).toEqual([]);
});

test.for([
  "",
  " ",
  "…",
  "—«»!?",
  "()",
  "\n\t",
  "🍞🥖",
  "\uD83C",
  "\uDC00a\uD800",
  "\u0301",
  "\u0000",
])("« %s » is answered without fuss", (typed) => {
  const index = anIndex("Pain 🍞 frais", "\uD800\uDC00\uD800", "");
  expect(() => index.find(typed)).not.toThrow();
});

test("a pasted text is searched by its beginning", () => {
  const index = anIndex("Menuiserie Roy");
  const pasted = `Menuiserie Roy ${"et encore autre chose ".repeat(500)}`;
  expect(namesOf(index.find(pasted))).toEqual(["Menuiserie Roy"]);
  expect(() => index.find("x".repeat(10_000))).not.toThrow();
  expect(() => index.find("1 ".repeat(5000))).not.toThrow();
  expect(() => index.find("a-".repeat(5000))).not.toThrow();
});

test.for([-3, 0, 0.2, 99, Number.NaN])("a text of weight %s is found", (weight) => {
  const doc = { key: "enterprises/x", type: "enterprises", texts: [{ text: "Traiteur", weight }] };
  expect(namesOf(anIndex(doc).find("traiteur"))).toEqual(["x"]);
});

test("words of the language's own machinery are words like others", () => {
  const index = anIndex(aDoc("constructor", [], "__proto__"), "hasOwnProperty toString");
  expect(namesOf(index.find("constructor"))).toEqual(["constructor"]);
  expect(namesOf(index.find("tostring"))).toEqual(["hasOwnProperty toString"]);
});
