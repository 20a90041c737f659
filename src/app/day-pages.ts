import { byRole } from "./by-role.tsx";
import { page } from "./page.ts";

/** The days, and what is done on one. */
export const dayPages = [
  page("/evenements", () =>
    import("#features/events/events-page.tsx").then(({ EventsPage }) => EventsPage),
  ),
  page("/evenements/nouveau", () =>
    import("#features/events/event-form.tsx").then(({ NewEventPage }) => NewEventPage),
  ),
  page("/inscriptions/:id", () =>
    import("#features/enrolments/enrolment-page.tsx").then(({ EnrolmentPage }) => EnrolmentPage),
  ),
  page("/inscriptions/:id/modifier", () =>
    import("#features/enrolments/enrolment-form.tsx").then(
      ({ EditEnrolmentPage }) => EditEnrolmentPage,
    ),
  ),
  page("/inscriptions/:id/agenda", () =>
    import("#features/agendas/agenda-page.tsx").then(({ AgendaPage }) => AgendaPage),
  ),
  page("/evenements/:id/agendas", () =>
    import("#features/agendas/agendas-page.tsx").then(({ AgendasPage }) => AgendasPage),
  ),
  page("/evenements/:id/modifier", () =>
    import("#features/events/event-form.tsx").then(({ EditEventPage }) => EditEventPage),
  ),
  page("/evenements/:id/horaire", () =>
    import("#features/schedule/schedule-page.tsx").then(({ SchedulePage }) => SchedulePage),
  ),
  page("/evenements/:id/horaire/replanifier", () =>
    import("#features/replan/replan-page.tsx").then(({ ReplanPage }) => ReplanPage),
  ),
  page("/evenements/:id/ponderation", () =>
    import("#features/weights/weights-page.tsx").then(({ WeightsPage }) => WeightsPage),
  ),
  page("/evenements/:id/horaire/reunir", () =>
    import("#features/crossing/crossing-page.tsx").then(({ CrossingPage }) => CrossingPage),
  ),
  page("/evenements/:id/imprevus", () =>
    import("#features/unforeseen/unforeseen-page.tsx").then(({ UnforeseenPage }) => UnforeseenPage),
  ),
  page("/rencontres/:id", () =>
    import("#features/rating/rating-page.tsx").then(({ RatingPage }) =>
      byRole(RatingPage, () =>
        import("#features/my-day/my-rating-page.tsx").then(({ MyRatingPage }) => MyRatingPage),
      ),
    ),
  ),
  page("/evenements/:id/bilan", () =>
    import("#features/day-report/day-report-page.tsx").then(({ DayReportPage }) => DayReportPage),
  ),
  page("/evenements/:id/suivis", () =>
    import("#features/follow-ups/news-page.tsx").then(({ NewsPage }) => NewsPage),
  ),
  page("/evenements/:id/salle", () =>
    import("#features/hall/hall-page.tsx").then(({ HallPage }) => HallPage),
  ),
  page("/evenements/:id/accueil", () =>
    import("#features/check-in/check-in-page.tsx").then(({ CheckInPage }) => CheckInPage),
  ),
  page("/evenements/:id/accueil/scanner", () =>
    import("#features/check-in/scan-page.tsx").then(({ ScanBadgesPage }) => ScanBadgesPage),
  ),
  page("/evenements/:id", () =>
    import("#features/events/event-page.tsx").then(({ EventPage }) =>
      byRole(EventPage, () =>
        import("#features/my-day/my-day-page.tsx").then(({ MyDayPage }) => MyDayPage),
      ),
    ),
  ),
];
