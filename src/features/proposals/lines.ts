import { type Accessor, createResource } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { allTypes } from "#workspace/directory.ts";
import { linesOf, type ProposedLine } from "#workspace/proposals.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** The lines of a proposal with what stands here, again each time something here changes; at first none. */
export function createLines(
  proposal: () => Entry<"proposals">,
): Accessor<readonly ProposedLine[] | undefined> {
  const workspace = useWorkspace();
  // A new object each time: what stands here may have changed under the same proposal.
  const source = createQuery(allTypes, () => ({ proposal: proposal() }));
  const [lines] = createResource(source, async (now) => ({
    of: now.proposal.id,
    lines: await linesOf(workspace, now.proposal),
  }));
  // The last answer stays while the next is worked out, unless it is about another proposal.
  return () => (lines.latest?.of === proposal().id ? lines.latest.lines : undefined);
}
