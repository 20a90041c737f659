import type { Problem } from "#domain/problem.ts";
import { day } from "./calendar.ts";
import type { Bilingual } from "./language.ts";

/** What is wrong, then what to write; a code without its sentence does not compile. Loaded with forms and imports. */
export const problemWords = {
  "field.missing": {
    fr: () => "Ce champ est vide et la fiche en a besoin. Remplissez-le.",
    en: () => "This field is empty and the sheet needs it. Fill it in.",
  },
  "link.erased": {
    fr: () =>
      "Cette fiche vient d’être effacée pour toujours. Choisissez-en une autre ou enlevez-la\u00A0: ce que vous avez écrit reste ici.",
    en: () =>
      "This record has just been erased forever. Choose another one or remove it: what you wrote stays here.",
  },
  "name.several": {
    fr: () =>
      "Deux personnes sous un même nom? Gardez ainsi, ou n’en laissez qu’une ici et ajoutez l’autre ensuite.",
    en: () =>
      "Two people under one name? Keep it as is, or leave only one here and add the other afterwards.",
  },
  "field.kind": {
    fr: () => "Cette valeur n’est pas de la bonne sorte. Écrivez-la de nouveau.",
    en: () => "This value is of the wrong kind. Write it again.",
  },
  "name.long": {
    fr: (problem) => `C’est trop long. Gardez ${problem.longest} caractères au plus.`,
    en: (problem) => `This is too long. Keep ${problem.longest} characters at most.`,
  },
  "text.long": {
    fr: () => "Ce texte est trop long pour une seule note. Continuez dans une deuxième note.",
    en: () => "This text is too long for one note. Continue in a second note.",
  },
  "choice.unknown": {
    fr: () => "Ce choix n’est pas dans la liste. Prenez-en un de la liste.",
    en: () => "This choice is not in the list. Take one from the list.",
  },
  "member.shape": {
    fr: (problem) =>
      `«\u00A0${problem.member}\u00A0» n’a pas la bonne forme. Corrigez-le ou enlevez-le.`,
    en: (problem) => `“${problem.member}” does not have the right form. Mend it or remove it.`,
  },
  "day.unreadable": {
    fr: () =>
      "Ce jour ne se lit pas. Écrivez par exemple «\u00A026\u00A0novembre\u00A02026\u00A0».",
    en: () => "This day cannot be read. Write for example “November\u00A026,\u00A02026”.",
  },
  "day.none": {
    fr: () => "Ce jour n’existe pas au calendrier. Vérifiez le mois et le quantième.",
    en: () => "This day is not in the calendar. Check the month and the date.",
  },
  "day.ambiguous": {
    fr: (problem) =>
      `Lu comme le ${day(problem.on)}. Si c’est un autre jour, écrivez le mois en lettres.`,
    en: (problem) =>
      `Read as ${day(problem.on)}. If it is another day, write the month in letters.`,
  },
  "day.far": {
    fr: (problem) => `Le ${day(problem.on)} est bien loin. Vérifiez l’année.`,
    en: (problem) => `${day(problem.on)} is very far away. Check the year.`,
  },
  "clock.unreadable": {
    fr: () => "Cette heure ne se lit pas. Écrivez par exemple «\u00A09\u00A0h\u00A030\u00A0».",
    en: () => "This time cannot be read. Write for example “9:30”.",
  },
  "clock.order": {
    fr: () => "La fin vient avant le début. Écrivez par exemple «\u00A011\u00A0h\u00A030\u00A0».",
    en: () => "The end comes before the start. Write for example “11:30”.",
  },
  "money.unreadable": {
    fr: () => "Ce montant ne se lit pas. Écrivez par exemple «\u00A01\u00A0250,50\u00A0».",
    en: () => "This amount cannot be read. Write for example “1,250.50”.",
  },
  "money.order": {
    fr: () => "Le prix le plus haut est sous le plus bas. Vérifiez les deux montants.",
    en: () => "The highest price is under the lowest. Check both amounts.",
  },
  "count.unreadable": {
    fr: () => "Il faut un nombre entier. Écrivez par exemple «\u00A040\u00A0».",
    en: () => "A whole number is needed. Write for example “40”.",
  },
  "phone.unreadable": {
    fr: () =>
      "Ce numéro ne se lit pas. Écrivez par exemple «\u00A0418\u00A0555-0133, poste\u00A0210\u00A0», ou gardez-le ainsi.",
    en: () =>
      "This number cannot be read. Write for example “418\u00A0555-0133, ext.\u00A0210”, or keep it.",
  },
  "phone.area": {
    fr: () =>
      "Il manque l’indicatif régional. Écrivez les dix chiffres, par exemple «\u00A0418\u00A0555-0133\u00A0».",
    en: () => "The area code is missing. Write all ten digits, for example “418\u00A0555-0133”.",
  },
  "email.unreadable": {
    fr: () =>
      "Ce courriel ne se lit pas. Écrivez par exemple «\u00A0nom@ville.ca\u00A0», ou gardez-le ainsi.",
    en: () => "This e-mail cannot be read. Write for example “name@town.ca”, or keep it.",
  },
  "email.end": {
    fr: () =>
      "Il manque la fin de ce qui suit le @. Écrivez par exemple «\u00A0nom@ville.ca\u00A0».",
    en: () => "The end of what follows the @ is missing. Write for example “name@town.ca”.",
  },
  "url.unreadable": {
    fr: () => "Cette adresse web ne se lit pas. Écrivez par exemple «\u00A0www.ville.ca\u00A0».",
    en: () => "This web address cannot be read. Write for example “www.town.ca”.",
  },
  "postalCode.unreadable": {
    fr: () =>
      "Ce code postal ne se lit pas. Écrivez par exemple «\u00A0G5L\u00A01A1\u00A0», ou gardez-le ainsi.",
    en: () => "This postal code cannot be read. Write for example “G5L\u00A01A1”, or keep it.",
  },
  "neq.length": {
    fr: (problem) =>
      `Un NEQ a 10 chiffres, celui-ci en a ${problem.digits}. Vérifiez-le sur une facture.`,
    en: (problem) => `A NEQ has 10 digits, this one has ${problem.digits}. Check it on an invoice.`,
  },
  "neq.kind": {
    fr: () => "Un NEQ commence par 11, 22, 33 ou 88. Vérifiez-le sur une facture.",
    en: () => "A NEQ begins with 11, 22, 33 or 88. Check it on an invoice.",
  },
  "neq.digit": {
    fr: () =>
      "Le dernier chiffre ne concorde pas avec les neuf autres. Vérifiez-le sur une facture.",
    en: () => "The last digit does not agree with the other nine. Check it on an invoice.",
  },
  "municipality.unknown": {
    fr: () =>
      "Ce lieu n’est pas une municipalité de la région. Vérifiez le nom, ou gardez-le ainsi.",
    en: () => "This place is not a municipality of the region. Check the name, or keep it.",
  },
  "contact.nameless": {
    fr: () => "Sans nom ni fonction, ce contact ne se retrouve pas. Écrivez l’un ou l’autre.",
    en: () => "With no name or position, this contact cannot be found. Write one of them.",
  },
  "contact.cell": {
    fr: () =>
      "Un cellulaire personnel se garde avec l’accord de la personne. Écrivez la date et la preuve de cet accord.",
    en: () => "A personal cell is kept with the person’s consent. Write its date and its proof.",
  },
  "note.health": {
    fr: (problem) =>
      `«\u00A0${problem.found}\u00A0» touche peut-être la santé d’une personne. Gardez seulement ce qui sert au travail.`,
    en: (problem) =>
      `“${problem.found}” may be about a person’s health. Keep only what serves the work.`,
  },
  "note.opinion": {
    fr: (problem) =>
      `«\u00A0${problem.found}\u00A0» ressemble à une opinion sur une personne. Notez plutôt un fait.`,
    en: (problem) => `“${problem.found}” looks like an opinion on a person. Write a fact instead.`,
  },
} satisfies {
  readonly [C in Problem["code"]]: Bilingual<(problem: Extract<Problem, { code: C }>) => string>;
};
