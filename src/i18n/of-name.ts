/** « de Nadine », « d’Émilie », « d’un autre appareil »: French drops the e before a vowel or a mute h. */
export function ofName(name: string): string {
  return /^[aàâeéèêëhiîïoôuûyœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
