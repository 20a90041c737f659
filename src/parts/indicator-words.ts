export const indicatorWords = {
  done: { fr: "faites", en: "done" },
  open: { fr: "à faire", en: "to do" },
};
