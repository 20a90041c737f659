export const captureWords = { note: { fr: "Noter", en: "Note" } };
