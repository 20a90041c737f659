import { links, pathOf } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { dropGift, textName } from "#storage/shared-files.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { keepFile } from "#workspace/exchange.ts";
import { keepPhoto } from "#workspace/photo.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ToldFile, ToldGift } from "./told-gift.ts";

/** Ways of a gift into the team. What was kept where it belongs is a gift no more. */
export function createTaking(gift: ToldGift) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const go = useGo();
  const isReader = readerOf(workspace) !== undefined;

  /** One import at a time: its draft is under the address of its form. */
  async function importUnderWay(): Promise<boolean> {
    return (await drafts.find(pathOf(links.import()))) !== undefined;
  }

  /** @throws what the device refuses: the file stays a gift. */
  async function receive(files: readonly ToldFile[]): Promise<void> {
    if (isReader) {
      // It has no colleague: what comes is an edition, or somebody else's.
      go(links.openPublication(undefined, files[0]?.id), { replace: true });
      return;
    }
    const kept: string[] = [];
    for (const { id, file } of files) {
      // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
      kept.push(await keepFile(workspace, file));
      // oxlint-disable-next-line no-await-in-loop -- killed here, it is in the inbox and a gift
      await dropGift(id);
    }
    go(links.receive(kept[0]), { replace: true });
  }

  /**
   * The text and the pictures in a draft of its own, so that a note that was begun stays as it is.
   * False: the device cannot read a picture. @throws what it refuses: all stays a gift.
   */
  async function note(): Promise<boolean> {
    const pictures = gift.files.filter(({ kind }) => kind === "image");
    const photos: string[] = [];
    for (const { file } of pictures) {
      // oxlint-disable-next-line no-await-in-loop -- one picture in memory at a time
      const hash = await keepPhoto(workspace, file);
      if (hash === undefined) return false;
      if (!photos.includes(hash)) photos.push(hash);
    }
    const link = links.noteOfGift(gift.folder);
    const keeping = drafts.keep(pathOf(link), { summary: gift.text, photos }, []);
    await Promise.all([keeping, drafts.flush()]);
    await dropGift(`${gift.folder}/${textName}`);
    await Promise.all(pictures.map(({ id }) => dropGift(id)));
    go(link, { replace: true });
    return true;
  }

  return {
    canImport: !isReader,
    importUnderWay,
    receive,
    note,
    /** False when there is something to choose. */
    async openAtOnce(): Promise<boolean> {
      const { files } = gift;
      const [first] = files;
      if (files.every(({ kind }) => kind === "image")) return note();
      // An app that gives a file puts its name or a greeting beside it.
      if (files.every(({ kind }) => kind === "team")) await receive(files);
      else if (
        !isReader &&
        first?.kind === "table" &&
        files.length === 1 &&
        !(await importUnderWay())
      )
        go(links.importGift(first.id), { replace: true });
      else return false;
      return true;
    },
  };
}
