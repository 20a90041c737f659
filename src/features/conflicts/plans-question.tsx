import { t } from "#i18n/language.ts";
import { questionTitle } from "#parts/question-text.ts";
import { type Question, questionLink } from "#parts/questions.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Link } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { words } from "./words.ts";

/** Schedules of one day that phones made apart: they are settled together, on a screen of their own. */
export function PlansQuestion(props: {
  readonly question: Question;
  readonly back: { readonly href: Link; readonly label: string };
  readonly onLater: () => void;
}) {
  return (
    <Screen
      title={questionTitle(props.question)}
      place="today"
      back={props.back}
      foot={
        <>
          <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
          <a class="btn primary" href={questionLink(props.question)}>
            {t(words.mergePlans)}
          </a>
        </>
      }
    >
      <div class="pad narrow flow">
        <p>{t(words.plansWhy)(entryName(props.question.entry))}</p>
      </div>
    </Screen>
  );
}
