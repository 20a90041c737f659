import type { Bilingual } from "#i18n/language.ts";
import type { IconName } from "#ui/icon-paths.ts";
import type { Browser } from "#workspace/device-kind.ts";
import { installWords as words } from "./install-words.ts";

export interface InstallStep {
  readonly icon: IconName;
  readonly title: Bilingual<string>;
  readonly detail: Bilingual<string>;
}

const ios: readonly InstallStep[] = [
  { icon: "plus", ...words.homeScreen },
  { icon: "device-mobile", ...words.openIcon },
];

/** What to tap, drawn: each browser hides it elsewhere. */
export const installSteps: Readonly<Record<Browser, readonly InstallStep[]>> = {
  iphone: [{ icon: "share-2", title: words.share.title, detail: words.share.below }, ...ios],
  ipad: [{ icon: "share-2", title: words.share.title, detail: words.share.above }, ...ios],
  android: [
    { icon: "dots", ...words.menu },
    { icon: "plus", ...words.addApp },
    { icon: "device-mobile", ...words.openIcon },
  ],
  desktop: [
    { icon: "download", ...words.addressBar },
    { icon: "check", ...words.confirm },
    { icon: "map-pin", ...words.pin },
  ],
  "mac-safari": [
    { icon: "notes", ...words.fileMenu },
    { icon: "plus", ...words.dock },
    { icon: "device-mobile", ...words.openIcon },
  ],
  firefox: [{ icon: "notes", ...words.bookmark }],
};
