export const calendarFileWords = {
  name: { fr: "agenda", en: "calendar" },
  open: {
    fr: "Ouvrez le fichier téléchargé\u00A0: votre agenda le prendra.",
    en: "Open the downloaded file: your calendar will take it.",
  },
};
