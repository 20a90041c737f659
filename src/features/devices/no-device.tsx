import { t } from "#i18n/language.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { links } from "#parts/links.ts";
import { words } from "./words.ts";

/** An address that names no device of the team. */
export function NoDevice() {
  return (
    <GoneScreen
      title={t(words.title)}
      place="more"
      what={t(words.missing)}
      why={t(words.missingWhy)}
      back={{ href: links.devices(), label: t(words.title) }}
    />
  );
}
