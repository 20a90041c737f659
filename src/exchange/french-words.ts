/*! @license
 * The French words of BIP-39 (https://github.com/bitcoin/bips/blob/master/bip-0039/french.txt), without
 * their accents, as carried by @scure/bip39 2.4.0:
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2022 Patricio Palladino, Paul Miller (paulmillr.com)
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the “Software”), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 */
const text = `
abaisser abandon abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abriter abroger
abrupt absence absolu absurde abusif abyssal academie acajou acarien accabler accepter acclamer
accolade accroche accuser acerbe achat acheter aciduler acier acompte acquerir acronyme acteur
actif actuel adepte adequat adhesif adjectif adjuger admettre admirer adopter adorer adoucir
adresse adroit adulte adverbe aerer aeronef affaire affecter affiche affreux affubler agacer
agencer agile agiter agrafer agreable agrume aider aiguille ailier aimable aisance ajouter
ajuster alarmer alchimie alerte algebre algue aliener aliment alleger alliage allouer allumer
alourdir alpaga altesse alveole amateur ambigu ambre amenager amertume amidon amiral amorcer
amour amovible amphibie ampleur amusant analyse anaphore anarchie anatomie ancien aneantir angle
angoisse anguleux animal annexer annonce annuel anodin anomalie anonyme anormal antenne antidote
anxieux apaiser aperitif aplanir apologie appareil appeler apporter appuyer aquarium aqueduc
arbitre arbuste ardeur ardoise argent arlequin armature armement armoire armure arpenter
arracher arriver arroser arsenic arteriel article aspect asphalte aspirer assaut asservir
assiette associer assurer asticot astre astuce atelier atome atrium atroce attaque attentif
attirer attraper aubaine auberge audace audible augurer aurore automne autruche avaler avancer
avarice avenir averse aveugle aviateur avide avion aviser avoine avouer avril axial axiome badge
bafouer bagage baguette baignade balancer balcon baleine balisage bambin bancaire bandage
banlieue banniere banquier barbier baril baron barque barrage bassin bastion bataille bateau
batterie baudrier bavarder belette belier belote benefice berceau berger berline bermuda besace
besogne betail beurre biberon bicycle bidule bijou bilan bilingue billard binaire biologie
biopsie biotype biscuit bison bistouri bitume bizarre blafard blague blanchir blessant blinder
blond bloquer blouson bobard bobine boire boiser bolide bonbon bondir bonheur bonifier bonus
bordure borne botte boucle boueux bougie boulon bouquin bourse boussole boutique boxeur branche
brasier brave brebis breche breuvage bricoler brigade brillant brioche brique brochure broder
bronzer brousse broyeur brume brusque brutal bruyant buffle buisson bulletin bureau burin
bustier butiner butoir buvable buvette cabanon cabine cachette cadeau cadre cafeine caillou
caisson calculer calepin calibre calmer calomnie calvaire camarade camera camion campagne canal
caneton canon cantine canular capable caporal caprice capsule capter capuche carabine carbone
caresser caribou carnage carotte carreau carton cascade casier casque cassure causer caution
cavalier caverne caviar cedille ceinture celeste cellule cendrier censurer central cercle
cerebral cerise cerner cerveau cesser chagrin chaise chaleur chambre chance chapitre charbon
chasseur chaton chausson chavirer chemise chenille chequier chercher cheval chien chiffre
chignon chimere chiot chlorure chocolat choisir chose chouette chrome chute cigare cigogne
cimenter cinema cintrer circuler cirer cirque citerne citoyen citron civil clairon clameur
claquer classe clavier client cligner climat clivage cloche clonage cloporte cobalt cobra
cocasse cocotier coder codifier coffre cogner cohesion coiffer coincer colere colibri colline
colmater colonel combat comedie commande compact concert conduire confier congeler connoter
consonne contact convexe copain copie corail corbeau cordage corniche corpus correct cortege
cosmique costume coton coude coupure courage couteau couvrir coyote crabe crainte cravate crayon
creature crediter cremeux creuser crevette cribler crier cristal critere croire croquer crotale
crucial cruel crypter cubique cueillir cuillere cuisine cuivre culminer cultiver cumuler cupide
curatif curseur cyanure cycle cylindre cynique daigner damier danger danseur dauphin debattre
debiter deborder debrider debutant decaler decembre dechirer decider declarer decorer decrire
decupler dedale deductif deesse defensif defiler defrayer degager degivrer deglutir degrafer
dejeuner delice deloger demander demeurer demolir denicher denouer dentelle denuder depart
depenser dephaser deplacer deposer deranger derober desastre descente desert designer desobeir
dessiner destrier detacher detester detourer detresse devancer devenir deviner devoir diable
dialogue diamant dicter differer digerer digital digne diluer dimanche diminuer dioxyde directif
diriger discuter disposer dissiper distance divertir diviser docile docteur dogme doigt domaine
domicile dompter donateur donjon donner dopamine dortoir dorure dosage doseur dossier dotation
douanier double douceur douter doyen dragon draper dresser dribbler droiture duperie duplexe
durable durcir dynastie eblouir ecarter echarpe echelle eclairer eclipse eclore ecluse ecole
economie ecorce ecouter ecraser ecremer ecrivain ecrou ecume ecureuil edifier eduquer effacer
effectif effigie effort effrayer effusion egaliser egarer ejecter elaborer elargir electron
elegant elephant eleve eligible elitisme eloge elucider eluder emballer embellir embryon
emeraude emission emmener emotion emouvoir empereur employer emporter emprise emulsion encadrer
enchere enclave encoche endiguer endosser endroit enduire energie enfance enfermer enfouir
engager engin englober enigme enjamber enjeu enlever ennemi ennuyeux enrichir enrobage enseigne
entasser entendre entier entourer entraver enumerer envahir enviable envoyer enzyme eolien
epaissir epargne epatant epaule epicerie epidemie epier epilogue epine episode epitaphe epoque
epreuve eprouver epuisant equerre equipe eriger erosion erreur eruption escalier espadon espece
espiegle espoir esprit esquiver essayer essence essieu essorer estime estomac estrade etagere
etaler etanche etatique eteindre etendoir eternel ethanol ethique ethnie etirer etoffer etoile
etonnant etourdir etrange etroit etude euphorie evaluer evasion eventail evidence eviter
evolutif evoquer exact exagerer exaucer exceller excitant exclusif excuse executer exemple
exercer exhaler exhorter exigence exiler exister exotique expedier explorer exposer exprimer
exquis extensif extraire exulter fable fabuleux facette facile facture faiblir falaise fameux
famille farceur farfelu farine farouche fasciner fatal fatigue faucon fautif faveur favori
febrile feconder federer felin femme femur fendoir feodal fermer feroce ferveur festival feuille
feutre fevrier fiasco ficeler fictif fidele figure filature filetage filiere filleul filmer
filou filtrer financer finir fiole firme fissure fixer flairer flamme flasque flatteur fleau
fleche fleur flexion flocon flore fluctuer fluide fluvial folie fonderie fongible fontaine
forcer forgeron formuler fortune fossile foudre fougere fouiller foulure fourmi fragile fraise
franchir frapper frayeur fregate freiner frelon fremir frenesie frere friable friction frisson
frivole froid fromage frontal frotter fruit fugitif fuite fureur furieux furtif fusion futur
gagner galaxie galerie gambader garantir gardien garnir garrigue gazelle gazon geant gelatine
gelule gendarme general genie genou gentil geologie geometre geranium germe gestuel geyser
gibier gicler girafe givre glace glaive glisser globe gloire glorieux golfeur gomme gonfler
gorge gorille goudron gouffre goulot goupille gourmand goutte graduel graffiti graine grand
grappin gratuit gravir grenat griffure griller grimper grogner gronder grotte groupe gruger
grutier gruyere guepard guerrier guide guimauve guitare gustatif gymnaste gyrostat habitude
hachoir halte hameau hangar hanneton haricot harmonie harpon hasard helium hematome herbe
herisson hermine heron hesiter heureux hiberner hibou hilarant histoire hiver homard hommage
homogene honneur honorer honteux horde horizon horloge hormone horrible houleux housse hublot
huileux humain humble humide humour hurler hydromel hygiene hymne hypnose idylle ignorer iguane
illicite illusion image imbiber imiter immense immobile immuable impact imperial implorer
imposer imprimer imputer incarner incendie incident incliner incolore indexer indice inductif
inedit ineptie inexact infini infliger informer infusion ingerer inhaler inhiber injecter injure
innocent inoculer inonder inscrire insecte insigne insolite inspirer instinct insulter intact
intense intime intrigue intuitif inutile invasion inventer inviter invoquer ironique irradier
irreel irriter isoler ivoire ivresse jaguar jaillir jambe janvier jardin jauger jaune javelot
jetable jeton jeudi jeunesse joindre joncher jongler joueur jouissif journal jovial joyau joyeux
jubiler jugement junior jupon juriste justice juteux juvenile kayak kimono kiosque label labial
labourer lacerer lactose lagune laine laisser laitier lambeau lamelle lampe lanceur langage
lanterne lapin largeur larme laurier lavabo lavoir lecture legal leger legume lessive lettre
levier lexique lezard liasse liberer libre licence licorne liege lievre ligature ligoter ligue
limer limite limonade limpide lineaire lingot lionceau liquide lisiere lister lithium litige
littoral livreur logique lointain loisir lombric loterie louer lourd loutre louve loyal lubie
lucide lucratif lueur lugubre luisant lumiere lunaire lundi luron lutter luxueux machine magasin
magenta magique maigre maillon maintien mairie maison majorer malaxer malefice malheur malice
mallette mammouth mandater maniable manquant manteau manuel marathon marbre marchand mardi
maritime marqueur marron marteler mascotte massif materiel matiere matraque maudire maussade
mauve maximal mechant meconnu medaille medecin mediter meduse meilleur melange melodie membre
memoire menacer mener menhir mensonge mentor mercredi merite merle messager mesure metal meteore
methode metier meuble miauler microbe miette mignon migrer milieu million mimique mince mineral
minimal minorer minute miracle miroiter missile mixte mobile moderne moelleux mondial moniteur
monnaie monotone monstre montagne monument moqueur morceau morsure mortier moteur motif mouche
moufle moulin mousson mouton mouvant multiple munition muraille murene murmure muscle museum
musicien mutation muter mutuel myriade myrtille mystere mythique nageur nappe narquois narrer
natation nation nature naufrage nautique navire nebuleux nectar nefaste negation negliger
negocier neige nerveux nettoyer neurone neutron neveu niche nickel nitrate niveau noble nocif
nocturne noirceur noisette nomade nombreux nommer normatif notable notifier notoire nourrir
nouveau novateur novembre novice nuage nuancer nuire nuisible numero nuptial nuque nutritif
obeir objectif obliger obscur observer obstacle obtenir obturer occasion occuper ocean octobre
octroyer octupler oculaire odeur odorant offenser officier offrir ogive oiseau oisillon olfactif
olivier ombrage omettre onctueux onduler onereux onirique opale opaque operer opinion opportun
opprimer opter optique orageux orange orbite ordonner oreille organe orgueil orifice ornement
orque ortie osciller osmose ossature otarie ouragan ourson outil outrager ouvrage ovation oxyde
oxygene ozone paisible palace palmares palourde palper panache panda pangolin paniquer panneau
panorama pantalon papaye papier papoter papyrus paradoxe parcelle paresse parfumer parler parole
parrain parsemer partager parure parvenir passion pasteque paternel patience patron pavillon
pavoiser payer paysage peigne peintre pelage pelican pelle pelouse peluche pendule penetrer
penible pensif penurie pepite peplum perdrix perforer periode permuter perplexe persil perte
peser petale petit petrir peuple pharaon phobie phoque photon phrase physique piano pictural
piece pierre pieuvre pilote pinceau pipette piquer pirogue piscine piston pivoter pixel pizza
placard plafond plaisir planer plaque plastron plateau pleurer plexus pliage plomb plonger pluie
plumage pochette poesie poete pointe poirier poisson poivre polaire policier pollen polygone
pommade pompier ponctuel ponderer poney portique position posseder posture potager poteau potion
pouce poulain poumon pourpre poussin pouvoir prairie pratique precieux predire prefixe prelude
prenom presence pretexte prevoir primitif prince prison priver probleme proceder prodige profond
progres proie projeter prologue promener propre prospere proteger prouesse proverbe prudence
pruneau psychose public puceron puiser pulpe pulsar punaise punitif pupitre purifier puzzle
pyramide quasar querelle question quietude quitter quotient racine raconter radieux ragondin
raideur raisin ralentir rallonge ramasser rapide rasage ratisser ravager ravin rayonner reactif
reagir realiser reanimer recevoir reciter reclamer recolter recruter reculer recycler rediger
redouter refaire reflexe reformer refrain refuge regalien region reglage regulier reiterer
rejeter rejouer relatif relever relief remarque remede remise remonter remplir remuer renard
renfort renifler renoncer rentrer renvoi replier reporter reprise reptile requin reserve
resineux resoudre respect rester resultat retablir retenir reticule retomber retracer reunion
reussir revanche revivre revolte revulsif richesse rideau rieur rigide rigoler rincer riposter
risible risque rituel rival riviere rocheux romance rompre ronce rondin roseau rosier rotatif
rotor rotule rouge rouille rouleau routine royaume ruban rubis ruche ruelle rugueux ruiner
ruisseau ruser rustique rythme sabler saboter sabre sacoche safari sagesse saisir salade salive
salon saluer samedi sanction sanglier sarcasme sardine saturer saugrenu saumon sauter sauvage
savant savonner scalpel scandale scelerat scenario sceptre schema science scinder score scrutin
sculpter seance secable secher secouer secreter sedatif seduire seigneur sejour selectif semaine
sembler semence seminal senateur sensible sentence separer sequence serein sergent serieux
serrure serum service sesame sevir sevrage sextuple sideral siecle sieger siffler sigle signal
silence silicium simple sincere sinistre siphon sirop sismique situer skier social socle sodium
soigneux soldat soleil solitude soluble sombre sommeil somnoler sonde songeur sonnette sonore
sorcier sortir sosie sottise soucieux soudure souffle soulever soupape source soutirer souvenir
spacieux spatial special sphere spiral stable station sternum stimulus stipuler strict studieux
stupeur styliste sublime substrat subtil subvenir succes sucre suffixe suggerer suiveur sulfate
superbe supplier surface suricate surmener surprise sursaut survie suspect syllabe symbole
symetrie synapse syntaxe systeme tabac tablier tactile tailler talent talisman talonner tambour
tamiser tangible tapis taquiner tarder tarif tartine tasse tatami tatouage taupe taureau taxer
temoin temporel tenaille tendre teneur tenir tension terminer terne terrible tetine texte theme
theorie therapie thorax tibia tiede timide tirelire tiroir tissu titane titre tituber toboggan
tolerant tomate tonique tonneau toponyme torche tordre tornade torpille torrent torse tortue
totem toucher tournage tousser toxine traction trafic tragique trahir train trancher travail
trefle tremper tresor treuil triage tribunal tricoter trilogie triomphe tripler triturer trivial
trombone tronc tropical troupeau tuile tulipe tumulte tunnel turbine tuteur tutoyer tuyau tympan
typhon typique tyran ubuesque ultime ultrason unanime unifier union unique unitaire univers
uranium urbain urticant usage usine usuel usure utile utopie vacarme vaccin vagabond vague
vaillant vaincre vaisseau valable valise vallon valve vampire vanille vapeur varier vaseux
vassal vaste vecteur vedette vegetal vehicule veinard veloce vendredi venerer venger venimeux
ventouse verdure verin vernir verrou verser vertu veston veteran vetuste vexant vexer viaduc
viande victoire vidange video vignette vigueur vilain village vinaigre violon vipere virement
virtuose virus visage viseur vision visqueux visuel vital vitesse viticole vitrine vivace
vivipare vocation voguer voile voisin voiture volaille volcan voltiger volume vorace vortex
voter vouloir voyage voyelle wagon xenon yacht zebre zenith zeste zoologie`;

/** 2,048 words, lower case, a to z; no two begin with the same four letters. */
export const frenchWords: readonly string[] = text.trim().split(/\s+/);
