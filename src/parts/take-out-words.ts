/** Of a list that is taken out: titles of columns that the import knows again. */
export const takeOutWords = {
  contactsFile: { fr: "contacts", en: "contacts" },
  organisation: { fr: "Organisation", en: "Organisation" },
  organisationId: { fr: "Identifiant de l’organisation", en: "Organisation id" },
};
