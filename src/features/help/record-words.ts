export const recordHelp = {
  title: { fr: "Écrire ou corriger une fiche", en: "Write or mend a record" },
  lead: {
    fr: "Une fiche peut être courte\u00A0: un nom suffit pour commencer.",
    en: "A record can be short: a name is enough to begin.",
  },
  steps: [
    {
      fr: "Dans Fiches, touchez «\u00A0Nouvelle entreprise\u00A0» ou «\u00A0Nouvel acheteur\u00A0».",
      en: "In Records, tap “New enterprise” or “New buyer”.",
    },
    {
      fr: "Écrivez le nom. Si une fiche lui ressemble, Maillon vous la montre avant de la doubler.",
      en: "Write the name. If a record looks like it, Maillon shows it to you before you double it.",
    },
    {
      fr: "Remplissez ce que vous savez. Ce qui est facultatif le dit.",
      en: "Fill in what you know. What is optional says so.",
    },
    { fr: "Touchez «\u00A0Enregistrer\u00A0».", en: "Tap “Save”." },
    {
      fr: "Plus tard\u00A0: ouvrez la fiche, touchez «\u00A0Modifier\u00A0».",
      en: "Later: open the record, tap “Edit”.",
    },
  ],
  after: [
    {
      fr: "Une entreprise a ses offres, un acheteur ses besoins\u00A0: ils s’ajoutent depuis la fiche.",
      en: "An enterprise has its offers, a buyer its needs: they are added from the record.",
    },
    {
      fr: "Ce que vous remplacez reste dans l’historique de la fiche.",
      en: "What you replace stays in the record’s history.",
    },
  ],
  /** What people type who look for this page. */
  asked: "ajouter créer modifier entreprise acheteur offre besoin municipalité add create edit",
};
