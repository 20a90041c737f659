import { createMemo, createResource, createSignal } from "solid-js";
import { createFileToGive } from "#parts/file-to-give.ts";
import {
  type FileToMake,
  findSendChoices,
  makeFile,
  recordSent,
  type SendAnswer,
  toFile,
} from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** Who opens the file: whoever has the team's key, or six words, or anybody. */
export type Protection = "team" | "words" | "none";
/** Only what the others have not confirmed to have, or everything: somebody new needs it all. */
export type Extent = "changes" | "everything";

interface Wanted extends Pick<FileToMake, "since"> {
  readonly how: Protection;
}

export type SendingFile = ReturnType<typeof createSending>;

/** The directory in one file, or what changed of it. */
export function createSending() {
  const workspace = useWorkspace();
  const [choices] = createResource(() => findSendChoices(workspace));
  const [saidProtection, setProtection] = createSignal<Protection>();
  const [extent, setExtent] = createSignal<Extent>("changes");
  const [isShown, setShown] = createSignal(false);
  // By itself to the team only once others can open it.
  const protection = (): Protection | undefined => {
    const said = saidProtection();
    if (said !== undefined) return said;
    if (choices.state !== "ready") return choices.state === "errored" ? "words" : undefined;
    return choices().isPaired ? "team" : "words";
  };
  const wanted = createMemo((): Wanted | undefined => {
    const how = protection();
    return how && { how, since: extent() === "changes" ? "everyone" : undefined };
  });
  const giving = createFileToGive<Wanted, SendAnswer, "shown">({
    wanted,
    ask: ({ how, since }, words, hearing) => {
      const passphrase = how === "words" ? words : undefined;
      return makeFile(workspace, { passphrase, toTeam: how === "team", since }, hearing);
    },
    toFile: (made, { how }) => toFile(workspace, made, how !== "none"),
    // What a full device cannot note of it is still counted as « ici seulement ».
    note: (made, { name }, words) => {
      const passphrase = protection() === "words" ? words : undefined;
      return recordSent(workspace, made, { name, ...(passphrase !== undefined && { passphrase }) });
    },
  });
  const made = () => {
    const current = giving.state();
    return "made" in current ? current.made : undefined;
  };

  return {
    ...giving,
    words: () => (protection() === "words" ? giving.words() : undefined),
    made,
    /** On the screen as a code. Never of a plain file: who films it would have the notes. */
    shown: () => (isShown() && protection() !== "none" ? made() : undefined),
    setShown,
    /** The person saw the other device say that it has all. */
    async finish(): Promise<void> {
      await giving.left("shown");
      setShown(false);
    },
    protection,
    setProtection,
    hasTeamKey: () => choices.state === "ready" && choices().hasTeamKey,
    isLate: () => choices.state === "ready" && choices().isLate,
    extent,
    setExtent,
  };
}
