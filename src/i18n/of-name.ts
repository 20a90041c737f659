/** « de Nadine », « d’Émilie », « d’un autre appareil »: French drops the e before a vowel or a mute h; y is one in « Yves », not in « Yolande ». */
export function ofName(name: string): string {
  return /^(?:[aàâeéèêëhiîïoôuûœ]|y[^aeéiou])/i.test(name) ? `d’${name}` : `de ${name}`;
}
