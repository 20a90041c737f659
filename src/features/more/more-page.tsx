import { openLines } from "#domain/editions.ts";
import { dueState } from "#domain/follow-up-due.ts";
import { relativeDay } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { AppDoors, InstallDoor } from "#parts/app-doors.tsx";
import { Door, Doors } from "#parts/doors.tsx";
import { links } from "#parts/links.ts";
import { listQuestions } from "#parts/questions.ts";
import { Screen } from "#parts/screen.tsx";
import { listDrafts } from "#storage/drafts.ts";
import { findSetting } from "#storage/settings.ts";
import { allTypes } from "#workspace/directory.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { binnedIn } from "#workspace/odd-entries.ts";
import { words } from "./words.ts";

/** Every door that has no tab of its own, each with what waits behind it. */
export function MorePage() {
  const { safety, space, store, today } = useWorkspace();
  const counts = createQuery(allTypes, (directory) => ({
    open: directory.list("followUps").filter((one) => dueState(one, today()) !== "done").length,
    notes: directory.list("interactions").length,
    enterprises: directory.list("enterprises").length,
    buyers: directory.list("buyers").length,
    questions: listQuestions(directory).length,
    readers: directory.list("readers").length,
    proposals: directory.list("proposals").filter((one) => openLines(one) > 0).length,
    binned: binnedIn(directory).length,
  }));
  const kept = createLive(
    () => store.db,
    async (db) => ({
      drafts: (await listDrafts(db)).filter(({ key }) => key.startsWith("/notes/")).length,
      sentAt: await findSetting(db, "lastWrittenOutAt"),
    }),
  );
  const notes = () => {
    const drafts = kept()?.drafts ?? 0;
    return counts().notes + drafts === 0
      ? t(words.noNote)
      : t(words.notesDetail)(counts().notes, drafts);
  };
  const settings = () => {
    const sentAt = kept()?.sentAt;
    const sent =
      sentAt === undefined
        ? t(words.neverSent)
        : t(words.sentAgo)(relativeDay(dayOf(sentAt), today()));
    const { keeping } = safety();
    const state = t(words.settingsDetail[keeping]);
    return keeping === "unasked" ? state : `${state}, ${sent}`;
  };

  return (
    <Screen title={t(words.title)} place="more">
      <div class="cols">
        <div>
          <Doors title={t(words.daily)}>
            <Door
              href={links.followUps()}
              icon="bell"
              title={t(words.followUps)}
              detail={t(words.followUpsLeft)(counts().open)}
            />
            <Door href={links.notes()} icon="notes" title={t(words.notes)} detail={notes()} />
            <Door
              href={links.exchanges()}
              icon="transfer"
              title={t(words.exchanges)}
              detail={t(words.toSend)(safety().onlyHere)}
            />
            <Door
              href={links.publications()}
              icon="share-2"
              title={t(words.publications)}
              detail={t(words.publicationsDetail)(counts().readers)}
            />
            <Door
              href={links.proposals()}
              icon="mail"
              title={t(words.proposals)}
              detail={t(words.proposalsDetail)(counts().proposals)}
              number={counts().proposals}
            />
            <Door
              href={links.conflicts()}
              shape="deux"
              title={t(words.settle)}
              detail={t(words.settleDetail)(counts().questions)}
              number={counts().questions}
            />
          </Doors>
        </div>
        <div>
          <Doors title={t(words.directory)}>
            <Door
              href={links.enterprises()}
              icon="building-store"
              title={t(words.enterprises)}
              detail={t(words.sheets)(counts().enterprises)}
            />
            <Door
              href={links.buyers()}
              icon="building-community"
              title={t(words.buyers)}
              detail={t(words.sheets)(counts().buyers)}
            />
            <Door
              href={links.import()}
              icon="download"
              title={t(words.import)}
              detail={t(words.importDetail)}
            />
            <Door
              href={links.duplicates()}
              icon="copy"
              title={t(words.duplicates)}
              detail={t(words.duplicatesDetail)}
            />
          </Doors>
          <Doors title={t(words.device)}>
            <Door
              href={links.spaces()}
              icon="address-book"
              title={t(words.spaces)}
              detail={t(words.spaceOpen)(space.name)}
            />
            <Door
              href={links.settings()}
              icon="settings"
              title={t(words.settings)}
              detail={settings()}
            />
            <Door
              href={links.bin()}
              icon="trash"
              title={t(words.bin)}
              detail={t(words.binDetail)(counts().binned)}
            />
            <Door
              href={links.privacy()}
              icon="lock"
              title={t(words.privacy)}
              detail={t(words.privacyDetail)}
            />
            <InstallDoor />
          </Doors>
          <AppDoors />
        </div>
      </div>
    </Screen>
  );
}
