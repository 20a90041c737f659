import type { Database } from "./database.ts";
import { type Draft, refuseDrafts } from "./drafts.ts";
import { isErasedKey } from "./erased-key.ts";
import type { Memory } from "./memory.ts";
import { isDead } from "./storage-error.ts";
import { writeHere } from "./write-here.ts";

/**
 * What a form holds of a record that was erased goes, in whatever tab it was erased: what waits to be
 * written, what was, and what a form that is still open goes on to hold.
 */
export function forgetErased(
  db: Database,
  { replica, subscribe }: Pick<Memory, "replica" | "subscribe">,
  trouble: (error: unknown) => void,
): void {
  const isErased = (about: string) => isErasedKey(replica, about);
  const isRefused = ({ about }: Draft) => about.some(isErased);

  async function forget(): Promise<void> {
    refuseDrafts(db, isRefused);
    const abouts = await db.drafts.orderBy("about").uniqueKeys();
    const gone = abouts.filter((about) => typeof about === "string" && isErased(about));
    if (gone.length === 0) return;
    await writeHere(db, [db.drafts], () => db.drafts.where("about").anyOf(gone).delete());
  }
  const begin = () =>
    void forget().catch((error: unknown) => {
      // On a connection that died, or was left: the next opening looks again.
      if (!isDead(error) && !db.isLeft) trouble(error);
    });
  subscribe((_, erases) => {
    if (erases) begin();
  });
  begin();
}
