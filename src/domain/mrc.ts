/** The 8 MRC of Bas-Saint-Laurent by their three-digit code: La Matapédia first, Kamouraska last. */
export const mrcCodes = ["070", "080", "090", "100", "110", "120", "130", "140"] as const;
export type MrcCode = (typeof mrcCodes)[number];
