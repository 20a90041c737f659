import { byRole } from "./by-role.tsx";
import { dayPages } from "./day-pages.ts";
import { page } from "./page.ts";
import { asksPage, readerPages } from "./reader-pages.ts";

/** All but those of routes.tsx. Addresses are those of parts/links.ts. */
export const morePages = [
  page("/entreprises/nouvelle", () =>
    import("#features/enterprises/enterprise-form.tsx").then(
      ({ NewEnterprisePage }) => NewEnterprisePage,
    ),
  ),
  page("/entreprises/:id/modifier", () =>
    import("#features/enterprises/enterprise-form.tsx").then(
      ({ EditEnterprisePage }) => EditEnterprisePage,
    ),
  ),
  page("/recherche", () =>
    import("#features/search/search-page.tsx").then(({ SearchPage }) => SearchPage),
  ),
  page("/offres/nouvelle", () =>
    import("#features/enterprises/offer-form.tsx").then(({ NewOfferPage }) => NewOfferPage),
  ),
  page("/offres/:id/modifier", () =>
    import("#features/enterprises/offer-form.tsx").then(({ EditOfferPage }) => EditOfferPage),
  ),
  page("/acheteurs/nouveau", () =>
    import("#features/buyers/buyer-form.tsx").then(({ NewBuyerPage }) => NewBuyerPage),
  ),
  page("/acheteurs/:id/modifier", () =>
    import("#features/buyers/buyer-form.tsx").then(({ EditBuyerPage }) => EditBuyerPage),
  ),
  page("/acheteurs/:id?", () =>
    import("#features/buyers/buyers-page.tsx").then(({ BuyersPage }) => BuyersPage),
  ),
  page("/besoins/nouveau", () =>
    import("#features/buyers/need-form.tsx").then(({ NewNeedPage }) => NewNeedPage),
  ),
  page("/besoins/:id/modifier", () =>
    import("#features/buyers/need-form.tsx").then(({ EditNeedPage }) => EditNeedPage),
  ),
  page("/contacts/nouveau", () =>
    import("#features/contacts/contact-form.tsx").then(({ NewContactPage }) => NewContactPage),
  ),
  page("/contacts/:id/modifier", () =>
    import("#features/contacts/contact-form.tsx").then(({ EditContactPage }) => EditContactPage),
  ),
  page("/notes/nouvelle", () =>
    import("#features/notes/new-note-page.tsx").then(({ NewNotePage }) => NewNotePage),
  ),
  page("/notes", () => import("#features/notes/notes-page.tsx").then(({ NotesPage }) => NotesPage)),
  page("/notes/:id/modifier", () =>
    import("#features/notes/edit-note-page.tsx").then(({ EditNotePage }) => EditNotePage),
  ),
  page("/notes/:id", () =>
    import("#features/notes/note-page.tsx").then(({ NotePage }) => NotePage),
  ),
  page("/relances", () =>
    import("#features/follow-ups/follow-ups-page.tsx").then(({ FollowUpsPage }) => FollowUpsPage),
  ),
  page("/relances/nouvelle", () =>
    import("#features/follow-ups/follow-up-form.tsx").then(
      ({ NewFollowUpPage }) => NewFollowUpPage,
    ),
  ),
  page("/relances/:id/modifier", () =>
    import("#features/follow-ups/follow-up-form.tsx").then(
      ({ EditFollowUpPage }) => EditFollowUpPage,
    ),
  ),
  page("/relances/:id", () =>
    import("#features/follow-ups/follow-up-page.tsx").then(({ FollowUpPage }) => FollowUpPage),
  ),
  ...dayPages,
  page("/conflits", () =>
    import("#features/conflicts/conflicts-page.tsx").then(({ ConflictsPage }) => ConflictsPage),
  ),
  page("/conflits/:type/:id/:field", () =>
    import("#features/conflicts/conflicts-page.tsx").then(({ ConflictsPage }) => ConflictsPage),
  ),
  page("/historique/:type/:id", () =>
    import("#features/history/history-page.tsx").then(({ HistoryPage }) => HistoryPage),
  ),
  page("/importer/:step?", () =>
    import("#features/import/import-page.tsx").then(({ ImportPage }) => ImportPage),
  ),
  page("/corbeille", () => import("#features/bin/bin-page.tsx").then(({ BinPage }) => BinPage)),
  page("/corbeille/:type/:id", () =>
    import("#features/bin/binned-page.tsx").then(({ BinnedPage }) => BinnedPage),
  ),
  page("/doublons", () =>
    import("#features/merge/duplicates-page.tsx").then(({ DuplicatesPage }) => DuplicatesPage),
  ),
  page("/fusionner/:type/:id/:other?", () =>
    import("#features/merge/merge-page.tsx").then(({ MergePage }) => MergePage),
  ),
  page("/partage/:folder", () =>
    import("#features/doors/gift-page.tsx").then(({ GiftPage }) => GiftPage),
  ),
  page("/ouvrir", () =>
    import("#features/doors/opened-files-page.tsx").then(({ OpenedFilesPage }) => OpenedFilesPage),
  ),
  page("/echanges", () =>
    import("#features/exchanges/exchanges-page.tsx").then(({ ExchangesPage }) =>
      byRole(ExchangesPage, asksPage),
    ),
  ),
  ...readerPages,
  page("/echanges/envoyer", () =>
    import("#features/exchanges/send-page.tsx").then(({ SendPage }) => SendPage),
  ),
  page("/echanges/recevoir", () =>
    import("#features/exchanges/receive-page.tsx").then(({ ReceivePage }) => ReceivePage),
  ),
  page("/echanges/code", () =>
    import("#features/exchanges/scan-page.tsx").then(({ ScanPage }) => ScanPage),
  ),
  page("/echanges/dossier", () =>
    import("#features/folder/folder-page.tsx").then(({ FolderPage }) => FolderPage),
  ),
  page("/echanges/dossier/stockage", () =>
    import("#features/folder/store-page.tsx").then(({ StorePage }) => StorePage),
  ),
  page("/echanges/recus/:id", () =>
    import("#features/exchanges/receipt-page.tsx").then(({ ReceiptPage }) => ReceiptPage),
  ),
  page("/publications", () =>
    import("#features/publications/publications-page.tsx").then(
      ({ PublicationsPage }) => PublicationsPage,
    ),
  ),
  page("/publications/preparer", () =>
    import("#features/publications/prepare-page.tsx").then(({ PreparePage }) => PreparePage),
  ),
  page("/publications/lecteurs/nouveau", () =>
    import("#features/publications/new-reader-page.tsx").then(({ NewReaderPage }) => NewReaderPage),
  ),
  page("/publications/lecteurs/:id", () =>
    import("#features/publications/reader-page.tsx").then(({ ReaderPage }) => ReaderPage),
  ),
  page("/publications/lecteurs/:id/modifier", () =>
    import("#features/publications/edit-reader-page.tsx").then(
      ({ EditReaderPage }) => EditReaderPage,
    ),
  ),
  page("/propositions/:id?", () =>
    import("#features/proposals/proposals-page.tsx").then(({ ProposalsPage }) => ProposalsPage),
  ),
  page("/bienvenue/equipe", () =>
    import("#features/welcome/create-team-page.tsx").then(({ CreateTeamPage }) => CreateTeamPage),
  ),
  page("/bienvenue/rejoindre", () =>
    import("#features/welcome/join-team-page.tsx").then(({ JoinTeamPage }) => JoinTeamPage),
  ),
  page("/bienvenue/sauvegarde", () =>
    import("#features/backup/open-backup-page.tsx").then(({ OpenBackupPage }) => OpenBackupPage),
  ),
  page("/installer", () =>
    import("#features/welcome/install-page.tsx").then(({ InstallPage }) => InstallPage),
  ),
  page("/plus", () =>
    import("#features/more/more-page.tsx").then(({ MorePage }) =>
      byRole(MorePage, () =>
        import("#features/reader/reader-more-page.tsx").then(
          ({ ReaderMorePage }) => ReaderMorePage,
        ),
      ),
    ),
  ),
  page("/reglages", () =>
    import("#features/settings/settings-page.tsx").then(({ SettingsPage }) => SettingsPage),
  ),
  page("/bienvenue/jumelage", () =>
    import("#features/pairing/ask-page.tsx").then(({ AskToPairPage }) => AskToPairPage),
  ),
  page("/jumelage", () =>
    import("#features/pairing/pair-page.tsx").then(({ PairPage }) => PairPage),
  ),
  page("/jumelage/demander", () =>
    import("#features/pairing/ask-page.tsx").then(({ AskForKeysPage }) => AskForKeysPage),
  ),
  page("/jumelage/fait", () =>
    import("#features/pairing/paired-page.tsx").then(({ PairedPage }) => PairedPage),
  ),
  page("/reglages/appareils", () =>
    import("#features/devices/devices-page.tsx").then(({ DevicesPage }) => DevicesPage),
  ),
  page("/reglages/appareils/:id", () =>
    import("#features/devices/device-sheet-page.tsx").then(
      ({ DeviceSheetPage }) => DeviceSheetPage,
    ),
  ),
  page("/reglages/appareils/:id/perdu", () =>
    import("#features/devices/lost-page.tsx").then(({ LostPage }) => LostPage),
  ),
  page("/reglages/appareils/:id/contenu", () =>
    import("#features/devices/carried-page.tsx").then(({ CarriedPage }) => CarriedPage),
  ),
  page("/reglages/personne", () =>
    import("#features/settings/person-page.tsx").then(({ PersonPage }) => PersonPage),
  ),
  page("/reglages/verrou", () =>
    import("#features/lock/lock-page.tsx").then(({ LockPage }) => LockPage),
  ),
  page("/reglages/appareil", () =>
    import("#features/settings/device-page.tsx").then(({ DevicePage }) => DevicePage),
  ),
  page("/reglages/sauvegarde", () =>
    import("#features/backup/backup-page.tsx").then(({ BackupPage }) => BackupPage),
  ),
  page("/reglages/comparer", () =>
    import("#features/backup/compare-page.tsx").then(({ ComparePage }) => ComparePage),
  ),
  page("/reglages/equipe", () =>
    import("#features/settings/team-name-page.tsx").then(({ TeamNamePage }) => TeamNamePage),
  ),
  page("/reglages/membres/nouveau", () =>
    import("#features/settings/member-page.tsx").then(({ NewMemberPage }) => NewMemberPage),
  ),
  page("/reglages/membres/:id", () =>
    import("#features/settings/member-page.tsx").then(({ EditMemberPage }) => EditMemberPage),
  ),
  page("/reglages/quitter-exemple", () =>
    import("#features/settings/leave-sample-page.tsx").then(
      ({ LeaveSamplePage }) => LeaveSamplePage,
    ),
  ),
  page("/reglages/quitter-equipe", () =>
    import("#features/settings/leave-team-page.tsx").then(({ LeaveTeamPage }) => LeaveTeamPage),
  ),
  page("/aide/:id?", () => import("#features/help/help-page.tsx").then(({ HelpPage }) => HelpPage)),
  page("/a-propos", () =>
    import("#features/about/about-page.tsx").then(({ AboutPage }) => AboutPage),
  ),
  page("/a-propos/nouveautes", () =>
    import("#features/about/news-page.tsx").then(({ NewsPage }) => NewsPage),
  ),
  page("/a-propos/rapport", () =>
    import("#features/about/report-page.tsx").then(({ ReportPage }) => ReportPage),
  ),
  page("/a-propos/accessibilite", () =>
    import("#features/about/accessibility-page.tsx").then(
      ({ AccessibilityPage }) => AccessibilityPage,
    ),
  ),
  page("/a-propos/licences", () =>
    import("#features/about/licences-page.tsx").then(({ LicencesPage }) => LicencesPage),
  ),
  page("/effacer/:type/:id", () =>
    import("#features/erasure/erase-page.tsx").then(({ ErasePage }) => ErasePage),
  ),
  page("/vie-privee", () =>
    import("#features/privacy/privacy-page.tsx").then(({ PrivacyPage }) => PrivacyPage),
  ),
  page("/vie-privee/responsable", () =>
    import("#features/privacy/officer-page.tsx").then(({ OfficerPage }) => OfficerPage),
  ),
  page("/vie-privee/a-revoir", () =>
    import("#features/privacy/to-review-page.tsx").then(({ ToReviewPage }) => ToReviewPage),
  ),
  page("/vie-privee/incidents", () =>
    import("#features/privacy/incidents-page.tsx").then(({ IncidentsPage }) => IncidentsPage),
  ),
  page("/vie-privee/incidents/nouveau", () =>
    import("#features/privacy/incident-form.tsx").then(({ NewIncidentPage }) => NewIncidentPage),
  ),
  page("/vie-privee/incidents/:id", () =>
    import("#features/privacy/incident-form.tsx").then(({ EditIncidentPage }) => EditIncidentPage),
  ),
  page("/vie-privee/demandes/nouvelle", () =>
    import("#features/privacy/request-form.tsx").then(({ NewRequestPage }) => NewRequestPage),
  ),
  page("/vie-privee/demandes/:id", () =>
    import("#features/privacy/request-form.tsx").then(({ EditRequestPage }) => EditRequestPage),
  ),
  page("/vie-privee/personne/:id", () =>
    import("#features/privacy/person-page.tsx").then(({ PersonPage }) => PersonPage),
  ),
  page("/vie-privee/effacements/:key", () =>
    import("#features/erasure/erasure-page.tsx").then(({ ErasurePage }) => ErasurePage),
  ),
  page("/vie-privee/effaces-par-fichier/:file", () =>
    import("#features/erasure/held-page.tsx").then(({ HeldPage }) => HeldPage),
  ),
  page("*", () => import("./not-found.tsx").then(({ NotFound }) => NotFound)),
];
