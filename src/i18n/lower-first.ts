/** A label within a sentence: « nom usuel », but « NEQ », « MRC desservies ». */
export function lowerFirst(label: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(label);
  return isAcronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
