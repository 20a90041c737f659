import { askAgain, doubtSender } from "./file-step-words.ts";

/** Why what a reader answers is not taken. */
export const proposalProblemWords = {
  "proposal.unknown": {
    title: {
      fr: "Le lecteur qui répond n’est pas connu ici",
      en: "The reader who replies is not known here",
    },
    detail: {
      fr: "Sa publication a été préparée sur l’appareil d’un collègue, ou par une autre équipe.",
      en: "Its publication was prepared on a colleague’s device, or by another team.",
    },
    steps: [
      {
        fr: "Recevez d’abord le fichier de ce collègue, puis choisissez de nouveau celui-ci.",
        en: "First receive that colleague’s file, then choose this one again.",
      },
    ],
  },
  "proposal.forged": {
    title: {
      fr: "Rien ne prouve que cette réponse vient de ce lecteur",
      en: "Nothing proves that this reply comes from this reader",
    },
    detail: {
      fr: "Elle a été modifiée en chemin, ou faite par quelqu’un d’autre.",
      en: "It was changed on the way, or made by somebody else.",
    },
    steps: [askAgain, doubtSender],
  },
  "proposal.erased": {
    title: {
      fr: "Cette réponse parle de ce qui a été effacé",
      en: "This reply is about what was erased",
    },
    detail: {
      fr: "Elle n’a pas été lue, et rien n’en a été gardé.",
      en: "It was not read, and nothing of it was kept.",
    },
    steps: [
      {
        fr: "Remettez à ce lecteur l’édition la plus récente\u00A0: il n’y verra plus ce qui a été effacé.",
        en: "Give this reader the latest edition: what was erased is no longer in it.",
      },
    ],
  },
};
