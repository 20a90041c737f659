/** What `searchCorpus` draws from. Places of the region; every person and enterprise is made up. */

export const families = list(`
  Menuiserie, Boulangerie, Traiteur, Épicerie, Imprimerie, Buanderie, Friperie,
  Entretien ménager, Aménagement paysager, Recyclage, Café, Librairie, Ébénisterie,
  Déménagement, Transport, Fromagerie, Pépinière, Garderie, Cuisine collective, Récupération,
  Location d’équipement, Animation, Sonorisation, Hébergement, Auberge, Coopérative,
  Centre de tri, Papeterie, Couture, Savonnerie, Mécanique, Soudure, Rénovation, Peinture,
  Toiture, Déneigement, Horticulture, Apiculture, Théâtre, Musée, Radio communautaire,
  Informatique, Graphisme, Traduction, Formation
`);

export const places = list(`
  Rimouski, Matane, Amqui, Mont-Joli, Rivière-du-Loup, Trois-Pistoles, Dégelis, La Pocatière,
  Kamouraska, Saint-Pascal, Cacouna, L’Isle-Verte, Causapscal, Sayabec, Témiscouata-sur-le-Lac,
  Pohénégamook, Saint-Fabien, Sainte-Luce, Métis-sur-Mer, Price,
  Saint-Hubert-de-Rivière-du-Loup, Saint-Jean-de-Dieu, Squatec, Rivière-Bleue, Packington,
  Notre-Dame-du-Portage, Saint-Antonin, Mont-Carmel, Rivière-Ouelle, Saint-Pacôme,
  Lac-au-Saumon, Val-Brillant, Baie-des-Sables, Les Méchins, Saint-Ulric, Esprit-Saint,
  Saint-Anaclet-de-Lessard, Sainte-Flavie, Saint-Octave-de-Métis, Padoue, Grand-Métis,
  Saint-Louis-du-Ha! Ha!, Biencourt, Lac-des-Aigles, Auclair, Saint-Cyprien, Saint-Éloi,
  Saint-Donat, Sainte-Angèle-de-Mérici, Saint-Gabriel-de-Rimouski, Saint-Valérien
`);

export const surnames = list(`
  Tremblay, Gagnon, Roy, Côté, Bouchard, Gauthier, Morin, Lavoie, Fortin, Gagné, Ouellet,
  Pelletier, Bélanger, Lévesque, Bergeron, Leblanc, Paquette, Girard, Simard, Boucher, Caron,
  Beaulieu, Cloutier, Dubé, Poirier, Fournier, Lapointe, Leclerc, Lefebvre, Poulin, Thibault,
  St-Pierre, Nadeau, Martin, Landry, Martel, Bédard, Grenier, Lessard, Bernier, Richard,
  Michaud, Hébert, Desjardins, Couture, Turcotte, Lachance, Parent, Blais, Gosselin, Savard,
  Proulx, Beaudoin, Demers, Perreault, Boudreau, Lemieux, Cyr, Perron, Dufour, Dion, Mercier,
  Bolduc
`);

export const firstNames = list(`
  Marie, Julie, Isabelle, Nathalie, Mélanie, Geneviève, Josée, Sylvie, Chantal, Caroline,
  Annie, Véronique, Stéphanie, Émilie, Noémie, Audrey, Jean, Pierre, Michel, Daniel, Martin,
  Éric, François, Stéphane, Sébastien, Patrick, Mathieu, Jean-François, Marc-André, Guillaume,
  Étienne, Benoît, Gaétan, Réjean, Yvon
`);

export const sentences = [
  "{qui} cherche {quoi} pour la rentrée, à livrer à {où}.",
  "Le budget de {mot} est de 12 500 $ et sera voté en septembre.",
  "On a parlé de {mot} et de {mot}; il faut rappeler {qui} d’ici vendredi.",
  "Le comité d’achat se réunit à {où} le 2026-10-14.",
  "Leur fournisseur de {quoi} ferme; une occasion pour nos entreprises.",
  "{qui} a promis d’envoyer le devis {mot} par courriel.",
  "Très intéressés par l’offre, mais la livraison à {où} pose problème.",
  "Le contrat actuel de {quoi} se termine dans 6 mois.",
  "Ils veulent des références d’autres {mot} de la région.",
  "L’équipe compte 14 personnes, dont 9 en réinsertion à {où}.",
  "Produits locaux, emballage {mot}, sans gaspillage {mot}.",
  "Besoin récurrent: {mot} deux fois par semaine, {mot} l’été.",
  "À revoir avec {qui} après le conseil municipal de {où}.",
  "La salle {mot} peut recevoir 120 personnes avec {quoi}.",
  "{qui} préfère qu’on l’appelle le matin au sujet de {mot}.",
  "Certification {mot} obtenue en 2024, capacité de 300 {mot} par jour.",
] as const;

export const syllables = list(`
  ba, bou, cha, che, cla, cou, dan, di, dra, é, el, fa, fi, gar, gné, gri, ier, in, ja, la, lé,
  lin, lou, ma, mé, mon, na, nou, oi, on, pa, pel, pier, por, ra, ré, ri, ron, sa, sel, son,
  ta, teur, tion, tou, tra, va, vé, vil, voi, age, ment, eur, ette, ois, ique, able
`);

/** Records that the probes look for: the name, then what else is sown with it. */
export const sown: readonly (readonly [name: string, ...others: string[]])[] = [
  ["Ferme Saint-Étienne"],
  ["Le Bœuf des Battures"],
  ["Marché public de Saint-Hubert"],
  ["Menuiserie Mont-Joli", "Mont-Joli"],
  ["Les Serres de Sainte-Luce", "Sainte-Luce"],
  ["Cantine du Quai", "418 555-0133"],
  ["Dépanneur Chez Mado", "+14185550177"],
  ["Librairie du Phare", "G5L 3A1"],
  ["Gîte du Vieux Moulin", "G0L 1K0"],
  ["Coopérative des Battures", "1165432109"],
  ["Savonnerie Douce Mousse", "rose-aimee.cantin@douce-mousse.example"],
  ["Traiteur de L’Isle-Verte", "L’Isle-Verte"],
  ["Entretien ménager du Littoral"],
  ["Coopérative de solidarité de la forêt habitée"],
  ["C.P.E. Les Petits Pas"],
  ["Atelier d’aujourd’hui"],
  ["Main-d’œuvre Boréale"],
  ["Érablière Ouellette et filles"],
  ["Déménagement familial Bérubé"],
  ["Traiteur des Méandres"],
  ["Éco-matériaux du Fleuve"],
  ["Écomatériaux Neigette"],
  ["Transport adapté La Matapédia"],
  ["Chœur des sœurs de la côte"],
];

function list(lines: string): readonly string[] {
  return lines.split(",").map((word) => word.trim());
}
