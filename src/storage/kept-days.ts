/** Days for which the database that a restore left behind is kept at most. */
export const keptDays = 30;
