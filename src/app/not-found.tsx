import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { words } from "./words.ts";

export function NotFound() {
  return (
    <Screen title={t(words.notFoundTitle)} place="more">
      <EmptyState title={t(words.notFoundTitle)} text={t(words.notFound)}>
        <a class="btn primary" href={links.home()}>
          {t(words.toToday)}
        </a>
      </EmptyState>
    </Screen>
  );
}
