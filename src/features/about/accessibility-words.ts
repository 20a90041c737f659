export const accessibilityWords = {
  title: { fr: "Accessibilité", en: "Accessibility" },
  aim: {
    fr: "Maillon vise le niveau AA des WCAG 2.2, que reprend le standard du gouvernement du Québec. Cette page dit ce qui a été vérifié, comment, et ce qui ne l’a pas été. Elle a été écrite le 23 novembre 2026 par les personnes qui font Maillon, sans audit extérieur.",
    en: "Maillon aims at level AA of WCAG 2.2, which the standard of the Québec government takes up. This page says what was checked, how, and what was not. It was written on 23 November 2026 by the people who make Maillon, without an outside audit.",
  },
  checked: { fr: "Vérifié à chaque version", en: "Checked at each version" },
  checkedLines: [
    {
      fr: "Chaque écran, dans Chromium, avec les règles d’axe\u00A0: noms des boutons, titres, contrastes en clair et en sombre, sur un téléphone et sur un ordinateur.",
      en: "Each screen, in Chromium, with the rules of axe: names of buttons, headings, contrasts in light and dark, on a phone and on a computer.",
    },
    {
      fr: "Rien ne dépasse d’un écran de 360\u00A0pixels quand le texte est doublé.",
      en: "Nothing reaches past a screen of 360 pixels when the text is doubled.",
    },
    {
      fr: "Les boutons mesurent 44\u00A0pixels au moins; les autres cibles 24, sauf les liens dans une phrase.",
      en: "Buttons measure 44 pixels at least; other targets 24, but for links inside a sentence.",
    },
    {
      fr: "Trouver, ouvrir, écrire et enregistrer au clavier seul, en voyant toujours où l’on est.",
      en: "To find, open, write and save with the keyboard alone, always seeing where one is.",
    },
    {
      fr: "La langue de la page est dite, en français comme en anglais.",
      en: "The language of the page is told, in French as in English.",
    },
  ],
  built: { fr: "Fait ainsi partout", en: "Built so everywhere" },
  builtLines: [
    {
      fr: "Un état a une forme et un mot avant d’avoir une couleur.",
      en: "A state has a shape and a word before it has a colour.",
    },
    {
      fr: "Rien n’est minuté, sauf le message «\u00A0Annuler\u00A0», qui attend tant qu’on le survole ou qu’il a le focus; la corbeille et l’historique restent après lui.",
      en: "Nothing is timed but the “Undo” message, which waits while it is hovered or has the focus; the bin and the history remain after it.",
    },
    {
      fr: "Les touches rapides d’une lettre se coupent dans Réglages.",
      en: "One-letter shortcut keys can be turned off in Settings.",
    },
    {
      fr: "Les mouvements cessent si l’appareil demande moins d’animation; les couleurs forcées sont suivies.",
      en: "Motion stops if the device asks for less animation; forced colours are followed.",
    },
    {
      fr: "Un formulaire garde ce qui est tapé\u00A0: fermer par erreur ne perd rien.",
      en: "A form keeps what is typed: closing it by mistake loses nothing.",
    },
  ],
  limits: { fr: "Ce qui n’est pas parfait", en: "What is not perfect" },
  limitLines: [
    {
      fr: "Aucun essai complet avec VoiceOver, TalkBack, NVDA ou JAWS n’a été fait, ni sur de vrais téléphones.",
      en: "No full trial with VoiceOver, TalkBack, NVDA or JAWS was made, nor on real phones.",
    },
    {
      fr: "Aucune personne handicapée ne l’a encore éprouvé dans son travail.",
      en: "No disabled person has tried it in their work yet.",
    },
    {
      fr: "Des règles automatiques ne voient qu’une partie des obstacles.",
      en: "Automatic rules see only part of the obstacles.",
    },
    {
      fr: "Les très longues listes ne dessinent que ce qui est à l’écran\u00A0: la recherche du navigateur n’y trouve pas tout, celle de Maillon, si.",
      en: "Very long lists draw only what is on screen: the browser’s own search does not find everything in them, Maillon’s does.",
    },
    {
      fr: "Les images de l’aide montrent des écrans en petit; le texte à côté dit la même chose.",
      en: "The pictures of the help show screens in small; the text beside them says the same.",
    },
  ],
  tell: { fr: "Un obstacle?", en: "An obstacle?" },
  tellLine: {
    fr: "Dites-le à la personne qui vous a donné Maillon, avec l’écran, ce que vous vouliez faire et l’aide technique employée. Le rapport joint le reste.",
    en: "Tell the person who gave you Maillon, with the screen, what you wanted to do and the assistive technology used. The report adds the rest.",
  },
  report: { fr: "Faire le rapport", en: "Make the report" },
};
