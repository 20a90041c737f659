import { For, Show } from "solid-js";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { type ForMe, forMe, forMeTypes } from "#parts/for-me.ts";
import { forMeWords } from "#parts/for-me-words.ts";
import { links } from "#parts/links.ts";
import { createSelf } from "#parts/own-place.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { RankRow } from "./rank-row.tsx";
import { words } from "./words.ts";

/** Whom one has most to say to, on any day: those whose needs, or offers, meet one's own. */
export function ForMePage() {
  const { today } = useWorkspace();
  const self = createSelf();
  const side = () => self()?.side ?? "enterprise";
  const rows = createQuery(forMeTypes, (directory): readonly ForMe[] => {
    const known = self();
    if (known === undefined) return [];
    const others = directory.list(typeOfSide[otherSide[known.side]]);
    return forMe(directory, known, others, { on: today() }).filter(({ fits }) => fits);
  });
  return (
    <Screen
      title={t(forMeWords.title[side()])}
      place={side() === "enterprise" ? "buyers" : "enterprises"}
      back={{ href: links.home(), label: t(words.home) }}
    >
      <div class="pad flow narrow">
        <Show when={rows().length > 0} fallback={<EmptyState text={t(words.noneYet)} />}>
          <SectionHead title={t(words.fits)} count={rows().length} />
          <ol class="list ranks">
            <For each={rows()}>
              {(row, at) => (
                <li>
                  <RankRow
                    row={row}
                    side={side()}
                    number={at() + 1}
                    href={
                      row.sheet.type === "buyers"
                        ? links.buyer(row.sheet.id)
                        : links.enterprise(row.sheet.id)
                    }
                  />
                </li>
              )}
            </For>
          </ol>
        </Show>
      </div>
    </Screen>
  );
}
