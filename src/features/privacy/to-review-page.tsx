import { Show } from "solid-js";
import { addDays } from "#domain/day.ts";
import { day } from "#i18n/calendar.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { dueForReview, type ToReview } from "./due-for-review.ts";
import { words } from "./words.ts";

/** What was kept long enough, perhaps: erase it, or say until when. */
export function ToReviewPage() {
  const { today, directory, save } = useWorkspace();
  const { run } = useUndoable();
  const rows = createQuery(["contacts", "interactions"], (all) => dueForReview(all, today()));
  const keepOneYear = ({ entry }: ToReview) => {
    const keepUntil = addDays(today(), 365);
    const { id, record: shown } = entry;
    void run(
      () =>
        save([
          entry.type === "contacts"
            ? { type: "contacts", id, shown, values: { keepUntil } }
            : { type: "interactions", id, shown, values: { keepUntil } },
        ]),
      t(words.keptOn)(day(keepUntil)),
    );
  };
  const why = ({ entry, keepUntil, seenOn }: ToReview) =>
    dotted(
      entryContext(directory, entry),
      keepUntil === undefined ? t(words.notSeen)(day(seenOn)) : t(words.pastDate)(day(keepUntil)),
    );
  return (
    <Screen
      title={t(words.reviewTitle)}
      place="more"
      keep="gauge"
      back={{ href: links.privacy(), label: t(words.title) }}
    >
      <Show
        when={rows().length > 0}
        fallback={<EmptyState title={t(words.reviewDone)} text={t(words.reviewDoneWhy)} />}
      >
        <div class="pad flow narrow">
          <p class="small muted">{t(words.reviewLead)}</p>
          <VirtualList label={t(words.reviewTitle)} rows={rows()} memory="review">
            {(row) => (
              <Item
                title={
                  <a class="bare" href={entryLink(row().entry)}>
                    <Name text={entryName(row().entry)} />
                  </a>
                }
                detail={<Name text={why(row())} />}
                end={
                  <span class="row wrap">
                    <Button
                      shape="small"
                      aria-label={t(words.oneMoreYearLabel)(entryName(row().entry))}
                      onClick={() => keepOneYear(row())}
                    >
                      {t(words.oneMoreYear)}
                    </Button>
                    <a
                      class="btn small"
                      aria-label={t(words.eraseLabel)(entryName(row().entry))}
                      href={links.erase(row().entry.type, row().id)}
                    >
                      {t(words.eraseIt)}
                    </a>
                  </span>
                }
              />
            )}
          </VirtualList>
        </div>
      </Show>
    </Screen>
  );
}
