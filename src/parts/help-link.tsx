import { t } from "#i18n/language.ts";
import { helpWords } from "./help-words.ts";
import { type HelpTopic, links } from "./links.ts";

/** Pages of the help that some screen leads to. */
export type HelpLinkTopic = HelpTopic & keyof typeof helpWords.topics;

/** One quiet line where one gets stuck: « Aide : faire entrer une liste ». */
export function HelpLink(props: { readonly topic: HelpLinkTopic }) {
  return (
    <p class="small">
      <a class="lk" href={links.help(props.topic)}>
        {t(helpWords.line)(t(helpWords.topics[props.topic]))}
      </a>
    </p>
  );
}
