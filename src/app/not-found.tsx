import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { notFoundWords } from "./not-found-words.ts";

export function NotFound() {
  return (
    <Screen title={t(notFoundWords.notFoundTitle)} place="more">
      <EmptyState text={t(notFoundWords.notFound)}>
        <a class="btn primary" href={links.home()}>
          {t(notFoundWords.toToday)}
        </a>
      </EmptyState>
    </Screen>
  );
}
