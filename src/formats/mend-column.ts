/** The title that we write over the reasons, in a file of rows to mend. */
export const mendTitles = { fr: "À corriger", en: "To mend" } as const;
