import { t } from "#i18n/language.ts";
import { dayWords as words } from "./day-words.ts";
import { GoneScreen } from "./gone-screen.tsx";
import { links } from "./links.ts";

/** A screen of a day that is not on this device, with the way to those that are. */
export function GoneDay(props: { readonly title: string }) {
  return (
    <GoneScreen
      title={props.title}
      place="events"
      what={t(words.gone)}
      why={t(words.goneWhy)}
      back={{ href: links.allEvents(), label: t(words.days) }}
    />
  );
}
