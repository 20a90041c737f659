import { createMemo, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Away } from "#parts/away.ts";
import { links } from "#parts/links.ts";
import { createAway } from "#parts/open-day.ts";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { WalkIn } from "./walk-in.tsx";
import { words } from "./words.ts";

/** What is done at the door beside the list; a new plan is offered where the plan awaits somebody in vain. */
export function DoorActs(props: { readonly event: string }) {
  const away = createAway(() => props.event);
  const unfit = createMemo(() => unfitTexts(away()));
  return (
    <>
      <p class="row wrap">
        <a class="btn primary" href={links.scanBadges(props.event)}>
          <Icon name="qrcode" />
          {t(words.scan)}
        </a>
        <WalkIn event={props.event} side="enterprise" />
        <WalkIn event={props.event} side="buyer" />
        <Show when={unfit().length === 0}>
          <Replan event={props.event} />
        </Show>
        <a class="btn" href={links.unforeseen(props.event)}>
          {t(words.unforeseen)}
        </a>
      </p>
      <Show when={unfit().length > 0}>
        <div class="narrow">
          <NoteBox kind="info" shape="attend">
            <For each={unfit()}>{(text) => <p>{text}</p>}</For>
            <Replan event={props.event} />
          </NoteBox>
        </div>
      </Show>
    </>
  );
}

function Replan(props: { readonly event: string }) {
  return (
    <a class="btn" href={links.replan(props.event)}>
      <Icon name="refresh" />
      {t(words.replan)}
    </a>
  );
}

function unfitTexts(away: readonly Away[]): readonly string[] {
  const absent = away.filter(({ is }) => is === "absent");
  const others = away.filter(({ is }) => is === "other-hours");
  return [
    absent.length > 0 && t(words.absentAwaited)(absent.length, meetingsOf(absent)),
    others.length > 0 && t(words.otherHours)(others.length, meetingsOf(others)),
  ].filter((text) => text !== false);
}

/** Once each, though both of its sides be away. */
function meetingsOf(away: readonly Away[]): number {
  return new Set(away.flatMap(({ meetings }) => meetings.map(({ id }) => id))).size;
}
