/**
 * The 8 MRC (three digits) and 114 local municipalities (five) of Bas-Saint-Laurent, each municipality
 * under its MRC. Source: répertoire des municipalités, with four names as they changed since.
 */
export const municipalityTable = `
070 La Matapédia
07005 Sainte-Marguerite-Marie
07010 Sainte-Florence
07018 Causapscal
07025 Albertville
07030 Saint-Léon-le-Grand
07035 Saint-Zénon-du-Lac-Humqui
07040 Sainte-Irène
07047 Amqui
07057 Lac-au-Saumon
07065 Saint-Alexandre-des-Lacs
07070 Saint-Tharcisius
07075 Saint-Vianney
07080 Val-Brillant
07085 Sayabec
07090 Saint-Cléophas
07095 Saint-Moïse
07100 Saint-Noël
07105 Saint-Damase
080 La Matanie
08005 Les Méchins
08010 Saint-Jean-de-Cherbourg
08015 Grosses-Roches
08023 Sainte-Félicité
08030 Saint-Adelme
08035 Saint-René-de-Matane
08040 Sainte-Paule
08053 Matane
08065 Saint-Léandre
08073 Saint-Ulric
08080 Baie-des-Sables
090 La Mitis
09005 La Rédemption
09010 Saint-Charles-Garnier
09015 Les Hauteurs
09020 Sainte-Jeanne-d’Arc
09025 Saint-Gabriel-de-Rimouski
09030 Saint-Donat
09035 Sainte-Angèle-de-Mérici
09040 Padoue
09048 Métis-sur-Mer
09055 Saint-Octave-de-Métis
09060 Grand-Métis
09065 Price
09070 Saint-Joseph-de-Lepage
09077 Mont-Joli
09085 Sainte-Flavie
09092 Sainte-Luce
100 Rimouski-Neigette
10005 Esprit-Saint
10010 La Trinité-des-Monts
10015 Saint-Narcisse-de-Rimouski
10025 Saint-Marcellin
10030 Saint-Anaclet-de-Lessard
10043 Rimouski
10060 Saint-Valérien
10070 Saint-Fabien
10075 Saint-Eugène-de-Ladrière
110 Les Basques
11005 Saint-Clément
11010 Saint-Jean-de-Dieu
11015 Sainte-Rita
11020 Saint-Guy
11025 Saint-Médard
11030 Sainte-Françoise
11035 Saint-Éloi
11040 Trois-Pistoles
11045 Notre-Dame-des-Neiges
11050 Saint-Mathieu-de-Rioux
11055 Saint-Simon-de-Rimouski
120 Rivière-du-Loup
12005 Saint-Cyprien
12010 Saint-Hubert-de-Rivière-du-Loup
12015 Saint-Antonin
12020 Saint-Modeste
12025 Saint-François-Xavier-de-Viger
12030 Saint-Épiphane
12035 Saint-Paul-de-la-Croix
12043 L’Isle-Verte
12045 Notre-Dame-des-Sept-Douleurs
12057 Cacouna
12065 Saint-Arsène
12072 Rivière-du-Loup
12080 Notre-Dame-du-Portage
130 Témiscouata
13005 Dégelis
13010 Saint-Jean-de-la-Lande
13015 Packington
13020 Saint-Marc-du-Lac-Long
13025 Rivière-Bleue
13030 Saint-Eusèbe
13040 Saint-Juste-du-Lac
13045 Auclair
13050 Lejeune
13055 Biencourt
13060 Lac-des-Aigles
13065 Saint-Michel-du-Squatec
13073 Témiscouata-sur-le-Lac
13075 Saint-Pierre-de-Lamy
13080 Saint-Louis-du-Ha! Ha!
13085 Saint-Elzéar-de-Témiscouata
13090 Saint-Honoré-de-Témiscouata
13095 Pohénégamook
13100 Saint-Athanase
140 Kamouraska
14005 Mont-Carmel
14010 Saint-Bruno-de-Kamouraska
14018 Saint-Pascal
14025 Sainte-Hélène-de-Kamouraska
14030 Saint-Joseph-de-Kamouraska
14035 Saint-Alexandre-de-Kamouraska
14040 Saint-André-de-Kamouraska
14045 Saint-Germain-de-Kamouraska
14050 Kamouraska
14055 Saint-Denis-De La Bouteillerie
14060 Saint-Philippe-de-Néri
14065 Rivière-Ouelle
14070 Saint-Pacôme
14075 Saint-Gabriel-Lalemant
14080 Saint-Onésime-d’Ixworth
14085 La Pocatière
14090 Sainte-Anne-de-la-Pocatière
`;
