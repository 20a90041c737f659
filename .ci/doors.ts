/**
 * The doors that a system opens on an installed app, as the manifest names them: its share sheet, its
 * « Ouvrir avec », and a long press on the icon. No protocol of our own: files and links do it all.
 */
import type { ManifestOptions } from "vite-plugin-pwa";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const doors: Partial<ManifestOptions> = {
  // Posted to our own service worker: src/app/take-share.ts.
  share_target: {
    action: "./partage",
    method: "POST",
    enctype: "multipart/form-data",
    params: {
      title: "title",
      text: "text",
      url: "url",
      files: [
        {
          name: "files",
          // Android goes by the type alone, and apps disagree on it: the last one is « I don't know ».
          accept: [
            ".maillon.txt",
            ".maillon.json",
            ".csv",
            ".xlsx",
            ".vcf",
            "text/plain",
            "application/json",
            "text/csv",
            "text/comma-separated-values",
            "application/csv",
            workbook,
            "text/vcard",
            "text/x-vcard",
            "image/*",
            "application/octet-stream",
          ],
        },
      ],
    },
  },
  // Told to the page by launchQueue: src/features/doors/.
  file_handlers: [
    {
      action: "./#/ouvrir",
      accept: {
        "application/json": [".maillon.json"],
        "text/plain": [".maillon.txt"],
        "text/csv": [".csv"],
        "text/vcard": [".vcf"],
        [workbook]: [".xlsx"],
      },
    },
  ],
  shortcuts: [
    {
      name: "Noter",
      description: "Une rencontre, un appel, une promesse",
      url: "./#/notes/nouvelle",
      icons: [{ src: "./icon-note-96.png", sizes: "96x96", type: "image/png" }],
    },
    {
      name: "Rechercher",
      description: "Une entreprise, un acheteur, une personne, une note",
      url: "./#/recherche",
      icons: [{ src: "./icon-search-96.png", sizes: "96x96", type: "image/png" }],
    },
  ],
};
