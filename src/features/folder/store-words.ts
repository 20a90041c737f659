import type { ProbeFault, ProbeStep } from "#workspace/folders.ts";

export const storeWords = {
  title: { fr: "Stockage S3", en: "S3 store" },
  sub: {
    fr: "Tout fournisseur compatible S3 convient",
    en: "Any S3-compatible provider will do",
  },
  folder: { fr: "Dossier partagé", en: "Shared folder" },
  endpoint: { fr: "Adresse du service", en: "Address of the service" },
  endpointHint: {
    fr: "Par exemple s3.ca-central-1.amazonaws.com",
    en: "For instance s3.ca-central-1.amazonaws.com",
  },
  endpointWrong: {
    fr: "Ce n’est pas une adresse sûre. Écrivez par exemple s3.ca-central-1.amazonaws.com, sans http\u00A0: les clés n’y voyageraient pas à l’abri.",
    en: "This is not a safe address. Write for instance s3.ca-central-1.amazonaws.com, without http: keys would not travel safely there.",
  },
  bucket: { fr: "Nom du compartiment (bucket)", en: "Name of the bucket" },
  region: { fr: "Région", en: "Region" },
  regionHint: { fr: "Telle que le service la nomme", en: "As the service names it" },
  key: { fr: "Identifiant de clé d’accès", en: "Access key id" },
  secret: { fr: "Clé secrète", en: "Secret key" },
  secretHint: {
    fr: "Gardée sur cet appareil seulement\u00A0: jamais dans un fichier, ni dans une sauvegarde.",
    en: "Kept on this device alone: never in a file, nor in a backup.",
  },
  showSecret: { fr: "Montrer la clé secrète", en: "Show the secret key" },
  pathStyle: {
    fr: "Le nom du compartiment suit l’adresse (style chemin)",
    en: "The bucket’s name follows the address (path style)",
  },
  versions: {
    fr: "Ce compartiment garde les versions",
    en: "This bucket keeps versions",
  },
  versionsHint: {
    fr: "Une fiche effacée pour toujours y est alors effacée avec ses versions. Un compartiment verrouillé (object lock) ne permet pas d’effacer\u00A0: n’en prenez pas.",
    en: "A record erased for ever is then erased there with its versions. A locked bucket (object lock) lets nothing be erased: take none.",
  },
  needed: { fr: "À remplir.", en: "To be filled in." },
  action: { fr: "Essayer et utiliser", en: "Try and use" },
  trying: { fr: "Essai…", en: "Trying…" },
  rule: { fr: "Règle CORS à coller", en: "CORS rule to paste" },
  ruleWhy: {
    fr: "Dans les réglages du compartiment, section CORS\u00A0: sans elle, le navigateur cache les réponses à Maillon.",
    en: "In the bucket’s settings, section CORS: without it the browser hides the answers from Maillon.",
  },
  copy: { fr: "Copier la règle", en: "Copy the rule" },
  copied: { fr: "Règle copiée.", en: "Rule copied." },
  result: { fr: "Ce que ces clés permettent", en: "What these keys allow" },
  notTried: { fr: "pas encore essayé", en: "not tried yet" },
  storeSays: {
    fr: (code: string) => `Réponse du stockage\u00A0: ${code}`,
    en: (code: string) => `The store’s answer: ${code}`,
  },
  regionSaid: {
    fr: (region: string) => `Région que le stockage nomme\u00A0: ${region}`,
    en: (region: string) => `Region that the store names: ${region}`,
  },
};

export const stepWords = {
  list: { fr: "Voir la liste (ListBucket)", en: "See the list (ListBucket)" },
  put: { fr: "Déposer (PutObject)", en: "Put (PutObject)" },
  get: { fr: "Lire (GetObject)", en: "Read (GetObject)" },
  remove: { fr: "Supprimer (DeleteObject)", en: "Delete (DeleteObject)" },
} satisfies Record<ProbeStep, { readonly fr: string; readonly en: string }>;

export const probeFaultWords = {
  "no-answer": {
    fr: "Rien ne répond à cette adresse. Vérifiez le réseau, puis l’adresse et le style.",
    en: "Nothing answers at this address. Check the network, then the address and the style.",
  },
  cors: {
    fr: "Le stockage répond, mais sa règle CORS ne laisse pas passer Maillon. Collez celle-ci.",
    en: "The store answers, but its CORS rule does not let Maillon through. Paste this one.",
  },
  key: {
    fr: "Le stockage ne connaît pas cet identifiant de clé.",
    en: "The store does not know this access key id.",
  },
  secret: {
    fr: "La clé secrète n’est pas celle de cet identifiant. Copiez-la à nouveau.",
    en: "The secret key is not the one of this id. Copy it again.",
  },
  denied: {
    fr: "Ces clés n’ont pas ce droit. Ajoutez-le dans les droits de la clé.",
    en: "These keys do not have this right. Add it to the rights of the key.",
  },
  bucket: {
    fr: "Ce compartiment n’existe pas à cette adresse. Vérifiez son nom.",
    en: "This bucket does not exist at this address. Check its name.",
  },
  region: {
    fr: "Ce compartiment est dans une autre région.",
    en: "This bucket is in another region.",
  },
  clock: {
    fr: "L’horloge de cet appareil est décalée de plus d’un quart d’heure. Réglez-la.",
    en: "The clock of this device is more than a quarter of an hour off. Set it.",
  },
  altered: {
    fr: "Ce qui a été déposé n’est pas revenu tel quel, ou n’a pas pu être supprimé.",
    en: "What was put did not come back as it was, or could not be deleted.",
  },
  other: {
    fr: "Le stockage refuse, sans dire pourquoi de façon claire.",
    en: "The store refuses, without saying clearly why.",
  },
} satisfies Record<ProbeFault, { readonly fr: string; readonly en: string }>;
