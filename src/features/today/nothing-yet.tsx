import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { HeldErasures } from "./held-erasures.tsx";
import { nothingWords } from "./nothing-words.ts";

/** How to begin; unless a file erased everything. */
export function NothingYet() {
  return (
    <>
      <HeldErasures />
      <EmptyState drawing title={t(nothingWords.empty)} text={t(nothingWords.emptyWhy)}>
        <a class="btn primary" href={links.import()}>
          {t(nothingWords.import)}
        </a>
        <a class="btn" href={links.newBuyer()}>
          {t(nothingWords.newBuyer)}
        </a>
        <a class="btn" href={links.newEnterprise()}>
          {t(nothingWords.newEnterprise)}
        </a>
        <a class="btn plain" href={links.receive()}>
          {t(nothingWords.receive)}
        </a>
        <HelpLink topic="liste" />
      </EmptyState>
    </>
  );
}
