import { For, Show } from "solid-js";
import { answerBefore } from "#domain/answer-before.ts";
import { day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { requestKindWords } from "#i18n/privacy-choice-words.ts";
import { linkedName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Balise } from "#ui/balise.tsx";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { dueForReview } from "./due-for-review.ts";
import { words } from "./words.ts";

/** What people asked, how long things are kept, and the register of incidents. */
export function Registers() {
  const { directory, today } = useWorkspace();
  const requests = createQuery(["accessRequests", "contacts"], (all) =>
    all.list("accessRequests").toSorted(byState),
  );
  const due = createQuery(["contacts", "interactions"], (all) => dueForReview(all, today()).length);
  const incidents = createQuery(["incidents"], (all) => all.list("incidents").length);
  const title = ({ kind, contact }: Entry<"accessRequests">) =>
    t(words.requestOf)(
      capital(t(requestKindWords[kind ?? "access"])),
      contact === undefined ? t(words.noPerson) : linkedName(directory, "contacts", contact),
    );
  const detail = ({ askedOn, answeredOn }: Entry<"accessRequests">) => {
    if (answeredOn !== undefined) return t(words.requestDone)(day(answeredOn));
    if (askedOn === undefined) return "";
    const before = answerBefore(askedOn);
    return t(before < today() ? words.requestLate : words.requestDue)(day(before));
  };
  return (
    <>
      <section class="section">
        <SectionHead title={t(words.requests)} count={requests().length} />
        <Show when={requests().length === 0}>
          <p class="small muted said">{t(words.requestsNone)}</p>
        </Show>
        <ul class="list">
          <For each={requests()}>
            {(request) => (
              <li>
                <Item
                  href={links.editRequest(request.id)}
                  start={<Balise shape={request.answeredOn === undefined ? "attend" : "ok"} />}
                  title={<Name text={title(request)} />}
                  detail={detail(request)}
                  chevron
                />
              </li>
            )}
          </For>
        </ul>
        <a class="btn" href={links.newRequest()}>
          {t(words.requestNew)}
        </a>
      </section>
      <section class="section">
        <SectionHead title={t(words.more)} />
        <ul class="list">
          <li>
            <Item
              href={links.toReview()}
              start={<Icon name="calendar-event" />}
              title={t(words.review)}
              detail={due() === 0 ? t(words.reviewNone) : t(words.reviewSome)(due())}
              chevron
              center
            />
          </li>
          <li>
            <Item
              href={links.incidents()}
              start={<Icon name="notes" />}
              title={t(words.incidents)}
              detail={t(words.incidentsCount)(incidents())}
              chevron
              center
            />
          </li>
        </ul>
      </section>
    </>
  );
}

/** Those that wait first, the oldest of them first. */
function byState(a: Entry<"accessRequests">, b: Entry<"accessRequests">): number {
  const open = Number(a.answeredOn !== undefined) - Number(b.answeredOn !== undefined);
  if (open !== 0) return open;
  return (a.askedOn ?? "") < (b.askedOn ?? "") ? -1 : 1;
}
