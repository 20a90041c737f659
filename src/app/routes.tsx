import { HashRouter, Route } from "@solidjs/router";
import { type Component, For, lazy } from "solid-js";
import { Shell } from "./shell.tsx";

interface Page {
  readonly path: string;
  readonly load: () => Promise<Component>;
}

/** Each page is fetched when its address is first opened. Addresses are those of parts/links.ts. */
const pages: readonly Page[] = [
  { path: "/", load: async () => (await import("#features/today/today-page.tsx")).TodayPage },
  {
    path: "/entreprises/nouvelle",
    load: async () => (await import("#features/enterprises/enterprise-form.tsx")).NewEnterprisePage,
  },
  {
    path: "/entreprises/:id/modifier",
    load: async () =>
      (await import("#features/enterprises/enterprise-form.tsx")).EditEnterprisePage,
  },
  {
    path: "/entreprises/:id?",
    load: async () => (await import("#features/enterprises/enterprises-page.tsx")).EnterprisesPage,
  },
  {
    path: "/recherche",
    load: async () => (await import("#features/search/search-page.tsx")).SearchPage,
  },
  {
    path: "/offres/nouvelle",
    load: async () => (await import("#features/enterprises/offer-form.tsx")).NewOfferPage,
  },
  {
    path: "/offres/:id/modifier",
    load: async () => (await import("#features/enterprises/offer-form.tsx")).EditOfferPage,
  },
  {
    path: "/acheteurs/nouveau",
    load: async () => (await import("#features/buyers/buyer-form.tsx")).NewBuyerPage,
  },
  {
    path: "/acheteurs/:id/modifier",
    load: async () => (await import("#features/buyers/buyer-form.tsx")).EditBuyerPage,
  },
  {
    path: "/acheteurs/:id?",
    load: async () => (await import("#features/buyers/buyers-page.tsx")).BuyersPage,
  },
  {
    path: "/besoins/nouveau",
    load: async () => (await import("#features/buyers/need-form.tsx")).NewNeedPage,
  },
  {
    path: "/besoins/:id/modifier",
    load: async () => (await import("#features/buyers/need-form.tsx")).EditNeedPage,
  },
  {
    path: "/contacts/nouveau",
    load: async () => (await import("#features/contacts/contact-form.tsx")).NewContactPage,
  },
  {
    path: "/contacts/:id/modifier",
    load: async () => (await import("#features/contacts/contact-form.tsx")).EditContactPage,
  },
  {
    path: "/notes/nouvelle",
    load: async () => (await import("#features/notes/new-note-page.tsx")).NewNotePage,
  },
  { path: "/notes", load: async () => (await import("#features/notes/notes-page.tsx")).NotesPage },
  {
    path: "/notes/:id/modifier",
    load: async () => (await import("#features/notes/edit-note-page.tsx")).EditNotePage,
  },
  {
    path: "/notes/:id",
    load: async () => (await import("#features/notes/note-page.tsx")).NotePage,
  },
  {
    path: "/relances",
    load: async () => (await import("#features/follow-ups/follow-ups-page.tsx")).FollowUpsPage,
  },
  {
    path: "/relances/nouvelle",
    load: async () => (await import("#features/follow-ups/follow-up-form.tsx")).NewFollowUpPage,
  },
  {
    path: "/relances/:id/modifier",
    load: async () => (await import("#features/follow-ups/follow-up-form.tsx")).EditFollowUpPage,
  },
  {
    path: "/relances/:id",
    load: async () => (await import("#features/follow-ups/follow-up-page.tsx")).FollowUpPage,
  },
  {
    path: "/evenements",
    load: async () => (await import("#features/events/events-page.tsx")).EventsPage,
  },
  {
    path: "/evenements/nouveau",
    load: async () => (await import("#features/events/event-form.tsx")).NewEventPage,
  },
  {
    path: "/evenements/:id/modifier",
    load: async () => (await import("#features/events/event-form.tsx")).EditEventPage,
  },
  {
    path: "/evenements/:id",
    load: async () => (await import("#features/events/event-page.tsx")).EventPage,
  },
  {
    path: "/conflits",
    load: async () => (await import("#features/conflicts/conflicts-page.tsx")).ConflictsPage,
  },
  {
    path: "/conflits/:type/:id/:field",
    load: async () => (await import("#features/conflicts/conflicts-page.tsx")).ConflictsPage,
  },
  {
    path: "/historique/:type/:id",
    load: async () => (await import("#features/history/history-page.tsx")).HistoryPage,
  },
  {
    path: "/importer/:step?",
    load: async () => (await import("#features/import/import-page.tsx")).ImportPage,
  },
  { path: "/corbeille", load: async () => (await import("#features/bin/bin-page.tsx")).BinPage },
  {
    path: "/echanges",
    load: async () => (await import("#features/exchanges/exchanges-page.tsx")).ExchangesPage,
  },
  {
    path: "/echanges/envoyer",
    load: async () => (await import("#features/exchanges/send-page.tsx")).SendPage,
  },
  {
    path: "/echanges/recevoir",
    load: async () => (await import("#features/exchanges/receive-page.tsx")).ReceivePage,
  },
  {
    path: "/echanges/recus/:id",
    load: async () => (await import("#features/exchanges/receipt-page.tsx")).ReceiptPage,
  },
  {
    path: "/bienvenue",
    load: async () => (await import("#features/welcome/welcome-page.tsx")).WelcomePage,
  },
  {
    path: "/bienvenue/equipe",
    load: async () => (await import("#features/welcome/create-team-page.tsx")).CreateTeamPage,
  },
  {
    path: "/bienvenue/rejoindre",
    load: async () => (await import("#features/welcome/join-team-page.tsx")).JoinTeamPage,
  },
  {
    path: "/installer",
    load: async () => (await import("#features/welcome/install-page.tsx")).InstallPage,
  },
  { path: "/plus", load: async () => (await import("#features/more/more-page.tsx")).MorePage },
  {
    path: "/reglages",
    load: async () => (await import("#features/settings/settings-page.tsx")).SettingsPage,
  },
  {
    path: "/reglages/appareil",
    load: async () => (await import("#features/settings/device-page.tsx")).DevicePage,
  },
  {
    path: "/reglages/equipe",
    load: async () => (await import("#features/settings/team-name-page.tsx")).TeamNamePage,
  },
  {
    path: "/reglages/membres/nouveau",
    load: async () => (await import("#features/settings/member-page.tsx")).NewMemberPage,
  },
  {
    path: "/reglages/membres/:id",
    load: async () => (await import("#features/settings/member-page.tsx")).EditMemberPage,
  },
  {
    path: "/reglages/quitter-exemple",
    load: async () => (await import("#features/settings/leave-sample-page.tsx")).LeaveSamplePage,
  },
];

const NotFound = lazy(async () => ({ default: (await import("./not-found.tsx")).NotFound }));

export function Routes() {
  return (
    <HashRouter root={Shell}>
      <For each={pages}>
        {(page) => (
          <Route path={page.path} component={lazy(async () => ({ default: await page.load() }))} />
        )}
      </For>
      <Route path="*" component={NotFound} />
    </HashRouter>
  );
}
