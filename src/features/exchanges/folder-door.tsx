import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { findFolderStatus } from "#storage/folder-status.ts";
import { listFolderPlaces } from "#storage/folders.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { folderDoorWords as words } from "./folder-door-words.ts";

/** The way to shared folders, and how the last visit went. */
export function FolderDoor() {
  const { store, today } = useWorkspace();
  const status = createLive(
    () => store.db,
    async (db) => {
      const places = await listFolderPlaces(db);
      const all = await Promise.all(places.map(({ id }) => findFolderStatus(db, id)));
      return all.flatMap((one) => one ?? []);
    },
  );
  const detail = () => {
    const [first, ...others] = status() ?? [];
    if (first === undefined) return t(words.none);
    const faults = [first, ...others].flatMap(({ fault }) => fault?.is ?? []);
    if (faults.includes("permission")) return t(words.asks);
    if (faults.some((fault) => fault !== "offline" && fault !== "busy")) return t(words.fault);
    if (faults.includes("offline")) return t(words.offline);
    return t(words.last)(dayAndTime(first.visitedAt, today()));
  };
  return (
    <section class="section">
      <SectionHead title={t(words.title)} />
      <ul class="list">
        <li>
          <Item href={links.folders()} title={t(words.door)} detail={detail()} chevron />
        </li>
      </ul>
    </section>
  );
}
