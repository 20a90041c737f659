/** What is typed, and what the name of a right answer contains. */
export interface Probe {
  readonly typed: string;
  readonly wanted: string;
}

/** The 14 of the first measurements: one or two words misspelt, accents, ligatures, « Saint- ». */
export const firstProbes = probes(`
  menuserie > Menuiserie
  boulangeire > Boulangerie
  boeuf > Bœuf
  saint etienne > Saint-Étienne
  traitteur > Traiteur
  st-hubert > Saint-Hubert
  epicrie > Épicerie
  riviere du loup > Rivière-du-Loup
  imprimrie > Imprimerie
  amenagment > Aménagement
  recylage > Recyclage
  kamourska > Kamouraska
  buandrie > Buanderie
  cafe > Café
`);

export const moreProbes = probes(`
  ste luce > Sainte-Luce
  ferme st etiene > Ferme Saint-Étienne
  trois pistole > Trois-Pistoles
  montjoli > Mont-Joli
  mont joli menuserie > Menuiserie Mont-Joli
  5550133 > Cantine du Quai
  418555 > Cantine du Quai
  418 555-0133 > Cantine du Quai
  (418) 5550177 > Dépanneur Chez Mado
  g5l3a1 > Librairie du Phare
  g0l 1k0 gite > Gîte du Vieux Moulin
  116543210 > Coopérative des Battures
  11 65432 109 > Coopérative des Battures
  rose-aimee.cantin@ > Savonnerie Douce Mousse
  douce-mousse.example > Savonnerie Douce Mousse
  l'isle verte > L’Isle-Verte
  lisle verte > L’Isle-Verte
  entretient menagé > Entretien ménager
  coop solidarite foret > Coopérative de solidarité de la forêt
  cpe petits pas > C.P.E. Les Petits Pas
  aujourdhui > d’aujourd’hui
  main d'oeuvre > Main-d’œuvre
  ouelette > Ouellette
  temiscouta > Témiscouata
  pohenegamok > Pohénégamook
  demenagement familliale > Déménagement familial
  traiteurs des meandres > Traiteur des Méandres
  ecomateriaux > Éco-matériaux
  eco materiaux neigete > Écomatériaux
  transprot adapte matapedia > Transport adapté La Matapédia
`);

function probes(lines: string): readonly Probe[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" > "))
    .map(([typed = "", wanted = ""]) => ({ typed, wanted }));
}
