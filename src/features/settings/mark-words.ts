export const markWords = {
  badge: {
    fr: "Relances à faire, en nombre sur l’icône installée; compté quand Maillon est ouvert",
    en: "Follow-ups to do, as a number on the installed icon; counted while Maillon is open",
  },
};
