export const words = {
  fresh: { fr: "Nouveau contact", en: "New contact" },
  edit: { fr: "Modifier le contact", en: "Edit the contact" },
};
