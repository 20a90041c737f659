import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const heldWords = {
  title: { fr: "Confirmer ou contester", en: "Confirm or contest" },
  by: {
    fr: (records: number, who: string, when: string) =>
      `${plural(records, "1 fiche effacée", `${count(records)} fiches effacées`)} par un fichier de ${who}, ${when}`,
    en: (records: number, who: string, when: string) =>
      `${plural(records, "1 record", `${count(records)} records`)} erased by a file of ${who}, ${when}`,
  },
  why: {
    fr: (until: string) =>
      `C’est beaucoup pour un seul fichier\u00A0: leur contenu attend à part, dans aucune liste ni aucun fichier, jusqu’au ${until}. Ensuite il s’efface de lui-même.`,
    en: (until: string) =>
      `That is much for one file: what they held waits aside, in no list and no file, until ${until}. Then it erases itself.`,
  },
  ask: {
    fr: "Demandez à la personne qui a envoyé le fichier. Des gens ont peut-être demandé à être oubliés.",
    en: "Ask the person who sent the file. Some people may have asked to be forgotten.",
  },
  all: {
    fr: (rows: number) => `Tout choisir (${count(rows)})`,
    en: (rows: number) => `Select all (${count(rows)})`,
  },
  none: { fr: "Ne rien choisir", en: "Select none" },
  chosen: {
    fr: (rows: number) =>
      plural(
        rows,
        `${count(rows)} choisie. Contestée, elle revient; les autres attendent encore.`,
        `${count(rows)} choisies. Contestées, elles reviennent; les autres attendent encore.`,
      ),
    en: (rows: number) =>
      `${count(rows)} selected. Contested, they come back; the others still wait.`,
  },
  contest: {
    fr: (rows: number) => (rows < 2 ? "Contester" : `Contester les ${count(rows)}`),
    en: (rows: number) => (rows < 2 ? "Contest" : `Contest ${count(rows)}`),
  },
  contesting: { fr: "Elles reviennent…", en: "Bringing them back…" },
  confirm: { fr: "Confirmer les effacements", en: "Confirm the erasures" },
  confirming: { fr: "Effacement…", en: "Erasing…" },
  confirmAsk: {
    fr: "Ce qui n’est pas contesté s’efface pour toujours quand vous confirmez.",
    en: "What is not contested is erased for good when you confirm.",
  },
  otherGesture: {
    fr: "effacée aussi par quelqu’un d’autre\u00A0: ne peut pas revenir",
    en: "erased by someone else too: it cannot come back",
  },
  hasAsked: {
    fr: "cette personne a demandé à être effacée",
    en: "this person asked to be erased",
  },
  back: {
    whole: { fr: "déjà revenue", en: "back already" },
    "in part": {
      fr: "déjà revenue, sans tout ce qui attend ici",
      en: "back already, without all that waits here",
    },
  },
  allBack: {
    fr: "Un collègue a contesté avant vous : toutes sont déjà revenues, et rien ne leur manque.",
    en: "A colleague contested before you: all are back already, and nothing of them is missing.",
  },
  clear: { fr: "Effacer ce qui attend", en: "Erase what waits" },
  contested: {
    fr: (rows: number) =>
      plural(
        rows,
        "1 fiche est revenue. Le registre des incidents le dit.",
        `${count(rows)} fiches sont revenues. Le registre des incidents le dit.`,
      ),
    en: (rows: number) =>
      plural(
        rows,
        "1 record came back. The register of incidents says so.",
        `${count(rows)} records came back. The register of incidents says so.`,
      ),
  },
  confirmed: { fr: "Effacements confirmés.", en: "Erasures confirmed." },
  nothing: { fr: "Rien à décider", en: "Nothing to decide" },
  nothingWhy: {
    fr: "Ces effacements sont confirmés ou contestés.",
    en: "These erasures were confirmed or contested.",
  },
  storyWhat: {
    fr: (what: string) => `Fiches effacées par un fichier, puis reprises\u00A0: ${what}.`,
    en: (what: string) => `Records erased by a file, then brought back: ${what}.`,
  },
  storyWhy: {
    fr: (who: string, when: string) =>
      `Un fichier de ${who}, ajouté le ${when}, effaçait plus de fiches qu’un seul fichier n’en efface d’ordinaire.`,
    en: (who: string, when: string) =>
      `A file of ${who}, added on ${when}, erased more records than one file usually does.`,
  },
  storyMeasures: {
    fr: "Effacements contestés\u00A0: les fiches sont revenues sous un nouveau numéro.",
    en: "Erasures contested: the records came back under a new number.",
  },
};
