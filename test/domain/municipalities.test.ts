import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { municipalities, municipalityName, mrcName, mrcOf } from "#domain/municipalities.ts";
import { mrcCodes } from "#domain/mrc.ts";
import { municipalityByName, readMunicipality } from "#domain/read-municipality.ts";

/** Code, name and MRC of the répertoire, copied apart from the table they check. */
const register = readFileSync(new URL("municipalities.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));

/** Names changed since that register. */
const renamed: Readonly<Record<string, string>> = {
  "14025": "Sainte-Hélène-de-Kamouraska",
  "14040": "Saint-André-de-Kamouraska",
  "14045": "Saint-Germain-de-Kamouraska",
  "11055": "Saint-Simon-de-Rimouski",
};

test("the 114 municipalities are those of the register, each in its MRC", () => {
  expect(register).toHaveLength(114);
  expect(municipalities.map(({ code, name, mrc }) => [code, name, mrc])).toEqual(
    register.map(([code = "", name, mrc]) => [code, renamed[code] ?? name, mrc]),
  );
});

test.for(register)(
  "%s %s is found by its code, its name and without accents or hyphens",
  ([code, name]) => {
    const plain = String(name).normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("-", " ");
    for (const text of [
      code,
      name,
      plain,
      plain.toUpperCase(),
      `Municipalité de ${name} (Québec)`,
    ]) {
      expect(municipalityByName(String(text))?.code).toBe(code);
    }
  },
);

test.for([
  ["st-fabien", "10070"],
  ["Ste-Luce", "09092"],
  ["St. Louis du Ha Ha", "13080"],
  ["Ville de Rimouski.", "10043"],
  ["Mun. de Sayabec, QC", "07085"],
  ["Municipalité des Hauteurs", "09015"],
  ["Municipalité de la paroisse de Saint-Anaclet-de-Lessard", "10030"],
  ["L'isle verte", "12043"],
  ["Le Bic", "10043"],
  ["Cabano", "13073"],
  ["St-André", "14040"],
] as const)("« %s » is %s", ([text, code]) => {
  expect(municipalityByName(text)?.code).toBe(code);
  expect(readMunicipality(text)).toEqual({ value: code, problems: [] });
});

test.for(["Montréal", "Rimousk", "Québec", "070", "La Mitis"])(
  "« %s » is no municipality of the region: kept as typed, with a look",
  (text) => {
    expect(readMunicipality(text)).toEqual({
      value: text,
      problems: [{ code: "municipality.unknown", weight: "check" }],
    });
  },
);

test("what is kept as typed is on one line", () => {
  expect(readMunicipality(" Ville  de\nQuébec ").value).toBe("Ville de Québec");
});

test("an empty text is no place and no problem", () => {
  expect(readMunicipality(" ")).toEqual({ value: undefined, problems: [] });
});

test("a code is shown by its name, a place from elsewhere as it was written", () => {
  expect(municipalityName("10043")).toBe("Rimouski");
  expect(municipalityName("Montréal")).toBe("Montréal");
});

test("the 8 MRC have their names", () => {
  expect(mrcCodes.map(mrcName)).toEqual([
    "La Matapédia",
    "La Matanie",
    "La Mitis",
    "Rimouski-Neigette",
    "Les Basques",
    "Rivière-du-Loup",
    "Témiscouata",
    "Kamouraska",
  ]);
});

test("only a municipality of the region has an MRC", () => {
  expect(mrcOf("14085")).toBe("140");
  expect(mrcOf("07999")).toBeUndefined();
  expect(mrcOf("Montréal")).toBeUndefined();
  expect(mrcOf(undefined)).toBeUndefined();
});
