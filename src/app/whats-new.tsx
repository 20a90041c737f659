import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { hasNews, lookForNews, release, seeNews } from "#parts/release.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { whatsNewWords as words } from "./whats-new-words.ts";

lookForNews();

/** At the first start of a new version, until its news was read or put aside. */
export function WhatsNew() {
  return (
    <Show when={hasNews()}>
      <div class="band">
        <span class="grow">
          {t(words.updated)(release.version)} <a href={links.about("news")}>{t(words.news)}</a>
        </span>
        <IconButton icon="x" label={t(words.close)} onClick={seeNews} />
      </div>
    </Show>
  );
}
