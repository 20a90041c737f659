export const agendaWords = {
  round: {
    fr: (round: number) => `ronde ${round}`,
    en: (round: number) => `round ${round}`,
  },
  meets: {
    fr: (name: string, table: string) => (table === "" ? name : `Table ${table}\u00A0: ${name}`),
    en: (name: string, table: string) => (table === "" ? name : `Table ${table}: ${name}`),
  },
  table: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
};
