export const shiftWords = {
  round: {
    fr: (round: number) => `ronde ${round}`,
    en: (round: number) => `round ${round}`,
  },
  table: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
};
