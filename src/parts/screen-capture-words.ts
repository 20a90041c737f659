export const screenCaptureWords = {
  draftKept: { fr: "brouillon gardé", en: "draft kept" },
  closeKept: { fr: "Fermer, le brouillon reste gardé", en: "Close, the draft stays kept" },
  close: { fr: "Fermer", en: "Close" },
};
