import { Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import type { RememberedTeam } from "#parts/team-memory.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { lostWords as words } from "./lost-words.ts";
import { words as doors } from "./words.ts";

/** A team was here and its database is not: what can come back, and what may be missing. */
export function LostPage(props: { readonly team: RememberedTeam; readonly onLater: () => void }) {
  const go = useGo();
  return (
    <DoorScreen
      title={t(words.title)}
      sub={t(words.sub)(t(thisDeviceWords[deviceKind()]))}
      foot={
        <>
          <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
          <Show
            when={props.team.backup}
            fallback={
              <Button kind="primary" onClick={() => go(links.joinTeam())}>
                {t(doors.joinTeam)}
              </Button>
            }
          >
            <Button kind="primary" onClick={() => go(links.openBackup())}>
              {t(words.openBackup)}
            </Button>
          </Show>
        </>
      }
    >
      <div class="pad flow narrow">
        <NoteBox kind="bad" shape="alerte" title={t(words.boxTitle)(props.team.name)} alert>
          <p>
            {props.team.total > 0
              ? t(words.box)(props.team.total, dayAndTime(props.team.at))
              : t(words.boxUncounted)(dayAndTime(props.team.at))}
          </p>
        </NoteBox>
        <p class="small muted">{t(words.why)}</p>
        <section>
          <SectionHead title={t(words.comesBack)} />
          <ul class="list">
            <li>
              <Show
                when={props.team.backup}
                fallback={
                  <Item
                    href={links.openBackup()}
                    title={t(words.openBackup)}
                    detail={t(words.ifMade)}
                    chevron
                  />
                }
              >
                {(backup) => (
                  <Item
                    href={links.openBackup()}
                    title={t(words.backup)(backup().total)}
                    detail={t(words.backupWhere)(dayAndTime(backup().at), backup().name)}
                    chevron
                  />
                )}
              </Show>
            </li>
            <Show when={props.team.backup}>
              <li>
                <Item href={links.joinTeam()} title={t(doors.joinTeam)} chevron center />
              </li>
            </Show>
          </ul>
          <ul class="list lines">
            <li>{t(words.fromColleague)}</li>
            <li>{t(words.fromFile)}</li>
          </ul>
        </section>
        <section hidden={props.team.total === 0}>
          <SectionHead title={t(words.missing)} count={props.team.onlyHere} />
          <p class="small muted">
            <Show when={props.team.onlyHere > 0} fallback={t(words.nothingOnlyHere)}>
              {t(words.onlyHere)(props.team.onlyHere)}
            </Show>
          </p>
        </section>
        <HelpLink topic="perdu" />
      </div>
    </DoorScreen>
  );
}
