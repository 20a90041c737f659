/** Names that people still write: former ones, places merged into another, short forms. */
export const otherNames: Readonly<Record<string, string>> = {
  "Sainte-Hélène": "14025",
  "Saint-André": "14040",
  "Saint-Germain": "14045",
  "Saint-Simon": "11055",
  "Le Bic": "10043",
  "Pointe-au-Père": "10043",
  "Sainte-Blandine": "10043",
  "Rimouski-Est": "10043",
  Luceville: "09092",
  "Isle-Verte": "12043",
  Cabano: "13073",
  "Notre-Dame-du-Lac": "13073",
  Squatec: "13065",
};
