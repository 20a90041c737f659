import { links, pathOf } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { dropGift, textName } from "#storage/shared-files.ts";
import { useDrafts } from "#workspace/drafts.ts";
import { keepFile } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ToldFile, ToldGift } from "./told-gift.ts";

/** Ways of a gift into the team. What was kept where it belongs is a gift no more. */
export function createTaking(gift: ToldGift) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const go = useGo();

  /** One import at a time: its draft is under the address of its form. */
  async function importUnderWay(): Promise<boolean> {
    return (await drafts.find(pathOf(links.import()))) !== undefined;
  }

  /** @throws what the device refuses: the file stays a gift. */
  async function receive(files: readonly ToldFile[]): Promise<void> {
    const kept: string[] = [];
    for (const { id, file } of files) {
      // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
      kept.push(await keepFile(workspace, file));
      // oxlint-disable-next-line no-await-in-loop -- killed here, it is in the inbox and a gift
      await dropGift(id);
    }
    go(links.receive(kept[0]), { replace: true });
  }

  /** A draft of its own, so that a note that was begun stays as it is. */
  async function noteText(): Promise<void> {
    const link = links.noteOfGift(gift.folder);
    const keeping = drafts.keep(pathOf(link), { summary: gift.text }, []);
    await Promise.all([keeping, drafts.flush()]);
    await dropGift(`${gift.folder}/${textName}`);
    go(link, { replace: true });
  }

  return {
    importUnderWay,
    receive,
    noteText,
    /** False when there is something to choose. */
    async openAtOnce(): Promise<boolean> {
      const { text, files } = gift;
      const [first] = files;
      if (first === undefined) await noteText();
      // An app that gives a file puts its name or a greeting beside it.
      else if (files.every(({ kind }) => kind === "team")) await receive(files);
      else if (files.length === 1 && first.kind === "table" && !(await importUnderWay()))
        go(links.importGift(first.id), { replace: true });
      else return false;
      return text !== "" || files.length > 0;
    },
  };
}
