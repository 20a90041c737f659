/** What helps to fill a field, where its label does not say it all. */
export const fieldHints = {
  enterprises: {
    neq: { fr: "Dix chiffres, sur une facture ou au Registre.", en: "Ten digits, on an invoice." },
    mission: { fr: "En 280 caractères au plus.", en: "In 280 characters at most." },
    maxContract: {
      fr: "Visible de l’équipe et de cette entreprise seulement.",
      en: "Seen by the team and by this enterprise only.",
    },
    compliance: {
      fr: "Les numéros restent entre l’équipe et cette entreprise.",
      en: "Numbers stay between the team and this enterprise.",
    },
    verifiedOn: {
      fr: "Le jour où vous avez relu la fiche avec l’entreprise.",
      en: "The day you read the record over with the enterprise.",
    },
  },
  buyers: {
    seaoIds: { fr: "Par exemple OP-12345.", en: "For example OP-12345." },
    mrcs: {
      fr: "Celles que l’organisme couvre, s’il y en a plusieurs.",
      en: "Those that the body covers, if more than one.",
    },
    directAwardThreshold: {
      fr: "Selon son propre règlement\u00A0: à vérifier.",
      en: "By its own by-law: to be checked.",
    },
    budgetMonth: { fr: "Reste dans l’équipe.", en: "Stays in the team." },
    verifiedOn: {
      fr: "Le jour où vous avez relu la fiche avec l’acheteur.",
      en: "The day you read the record over with the buyer.",
    },
  },
  contacts: {
    personalCell: {
      fr: "Avec l’accord de la personne seulement, son jour et sa preuve. Reste dans l’équipe.",
      en: "Only with the person’s agreement, its day and its proof. Stays in the team.",
    },
    personalCellProof: {
      fr: "Par exemple «\u00A0dit au téléphone\u00A0» ou «\u00A0courriel du 3\u00A0mai\u00A0».",
      en: "For example “said on the phone” or “e-mail of May\u00A03”.",
    },
    commercialConsent: {
      fr: "Pour les courriels qui proposent d’acheter. Un appel n’en a pas besoin.",
      en: "For e-mails that offer something to buy. A call does not need it.",
    },
    commercialConsentExpiresOn: {
      fr: "Un consentement tacite dure d’ordinaire deux ans.",
      en: "Implied consent usually lasts two years.",
    },
    sharedWithEnterprises: {
      fr: "Son nom, sa fonction et ses coordonnées au travail.",
      en: "Name, position and work details.",
    },
    legalBasis: {
      fr: "Les coordonnées de travail se gardent sans consentement\u00A0: «\u00A0fonction professionnelle\u00A0» ou «\u00A0renseignement public\u00A0».",
      en: "Work details are kept without consent: “professional function” or “public information”.",
    },
    keepUntil: {
      fr: "Passé ce jour, la fiche est à revoir ou à effacer.",
      en: "After that day the record is to be reviewed or erased.",
    },
  },
  needs: {
    confidential: {
      fr: "Oui\u00A0: il ne sort pas de l’équipe.",
      en: "Yes: it does not leave the team.",
    },
    source: {
      fr: "Qui vous l’a dit, ou où vous l’avez lu.",
      en: "Who told you, or where you read it.",
    },
    seaoCodes: { fr: "Par exemple S5.", en: "For example S5." },
    unspsc: { fr: "Huit chiffres.", en: "Eight digits." },
  },
  offers: {
    priceUnit: {
      fr: "Comme l’entreprise le dit\u00A0: «\u00A0par personne\u00A0», «\u00A0l’heure\u00A0».",
      en: "As the enterprise says it: “a person”, “an hour”.",
    },
    socialValue: { fr: "En 200 caractères au plus.", en: "In 200 characters at most." },
    publicClients: {
      fr: "Ceux qui ont déjà acheté et qu’on peut nommer.",
      en: "Those who bought already and may be named.",
    },
    seaoCodes: { fr: "Par exemple S5.", en: "For example S5." },
    unspsc: { fr: "Huit chiffres.", en: "Eight digits." },
  },
};
