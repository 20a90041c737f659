import { Match, Show, Switch } from "solid-js";
import { type Bilingual, t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { atStep } from "./at-step.ts";
import type { FileToGive } from "./file-to-give.ts";
import { giveFootWords as words } from "./give-foot-words.ts";
import { isShared } from "./hand-over.ts";

export interface GiveFootProps {
  readonly state: FileToGive<unknown, string>;
  readonly words: Readonly<Record<"share" | "download" | "again", Bilingual<string>>>;
  /** Why it may not leave yet. */
  readonly held?: string | undefined;
  readonly onGive: (how: "best" | "download") => void;
  readonly onMake: () => void;
  readonly onLeave: () => void;
}

/** What can be done with a file that is made and handed over: the foot of its screen. */
export function GiveFoot(props: GiveFootProps) {
  const at = <S extends GiveFootProps["state"]["step"]>(step: S) => atStep(props.state, step);
  const isByShare = () => {
    const file = at("ready")?.file;
    return file !== undefined && isShared(file);
  };
  const later = () => <Button onClick={() => props.onLeave()}>{t(words.later)}</Button>;
  return (
    <Switch fallback={later()}>
      <Match when={at("making")}>
        {later()}
        <Button kind="primary" busy={t(words.preparing)}>
          {t(props.words.download)}
        </Button>
      </Match>
      <Match when={at("ready")}>
        <Show when={props.held}>{(why) => <p class="small reason">{why()}</p>}</Show>
        <Show when={isByShare()} fallback={later()}>
          <Button disabled={props.held !== undefined} onClick={() => props.onGive("download")}>
            {t(words.justDownload)}
          </Button>
        </Show>
        <Button
          kind="primary"
          disabled={props.held !== undefined}
          onClick={() => props.onGive("best")}
        >
          {t(isByShare() ? props.words.share : props.words.download)}
        </Button>
      </Match>
      <Match when={at("given")}>
        <Button onClick={() => props.onGive("best")}>{t(props.words.again)}</Button>
        <Button kind="primary" onClick={() => props.onLeave()}>
          {t(words.done)}
        </Button>
      </Match>
      <Match when={at("failed") ?? at("stopped")}>
        {later()}
        <Button kind="primary" onClick={() => props.onMake()}>
          {t(words.retry)}
        </Button>
      </Match>
    </Switch>
  );
}
