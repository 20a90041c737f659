import type { Component } from "solid-js";
import { byRole } from "./by-role.tsx";
import { page } from "./page.ts";

/** A reader has no colleague to exchange with: what it wants the team to know is there. */
export const asksPage = () =>
  import("#features/reader/asks-page.tsx").then(({ AsksPage }) => AsksPage);

/** A team has nothing there. */
const forReaders = (load: () => Promise<Component>) =>
  import("./not-found.tsx").then(({ NotFound }) => byRole(NotFound, load));

/** Of what a team published, and of devices that hold several spaces. */
export const readerPages = [
  page("/demandes", () => forReaders(asksPage)),
  page("/demandes/rencontre/:type/:id", () =>
    forReaders(() =>
      import("#features/reader/meeting-page.tsx").then(({ MeetingPage }) => MeetingPage),
    ),
  ),
  page("/demandes/message", () =>
    forReaders(() =>
      import("#features/reader/message-page.tsx").then(({ MessagePage }) => MessagePage),
    ),
  ),
  page("/demandes/fichier", () =>
    forReaders(() =>
      import("#features/reader/give-asks-page.tsx").then(({ GiveAsksPage }) => GiveAsksPage),
    ),
  ),
  page("/entreprises/:id/proposer", () =>
    forReaders(() =>
      import("#features/enterprises/enterprise-correction.tsx").then(
        ({ EnterpriseCorrectionPage }) => EnterpriseCorrectionPage,
      ),
    ),
  ),
  page("/acheteurs/:id/proposer", () =>
    forReaders(() =>
      import("#features/buyers/buyer-correction.tsx").then(
        ({ BuyerCorrectionPage }) => BuyerCorrectionPage,
      ),
    ),
  ),
  page("/evenements/:id/souhaits", () =>
    forReaders(() =>
      import("#features/for-me/choose-page.tsx").then(({ ChoosePage }) => ChoosePage),
    ),
  ),
  page("/evenements/:id/avec/:other", () =>
    forReaders(() =>
      import("#features/for-me/preparation-page.tsx").then(
        ({ PreparationPage }) => PreparationPage,
      ),
    ),
  ),
  page("/inscriptions/:id/proposer", () =>
    forReaders(() =>
      import("#features/for-me/attendance-page.tsx").then(({ AttendancePage }) => AttendancePage),
    ),
  ),
  page("/pour-moi", () =>
    forReaders(() => import("#features/for-me/for-me-page.tsx").then(({ ForMePage }) => ForMePage)),
  ),
  page("/bienvenue/publication", () =>
    import("#features/reader/open-publication-page.tsx").then(
      ({ OpenPublicationPage }) => OpenPublicationPage,
    ),
  ),
  page("/bienvenue/publication/code", () =>
    import("#features/reader/scan-publication-page.tsx").then(
      ({ ScanPublicationPage }) => ScanPublicationPage,
    ),
  ),
  page("/espaces", () =>
    import("#features/spaces/spaces-page.tsx").then(({ SpacesPage }) => SpacesPage),
  ),
];
