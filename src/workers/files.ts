import { acknowledge } from "./acknowledge.ts";
import { answerWith } from "./answering.ts";
import { backUp } from "./back-up.ts";
import { compareFile } from "./compare.ts";
import { attendDesk } from "./import-line.ts";
import { makeProposal } from "./proposal.ts";
import { openProtected, type ProtectQuestion } from "./protect.ts";
import { takePublication } from "./publication.ts";
import { publish } from "./publish.ts";
import { receive } from "./receive.ts";
import { restoreFile } from "./restore.ts";
import { send } from "./send.ts";
import { makeTable } from "./tables.ts";

/**
 * All works on files, in one: each in a file of its own would hold again what the others do, and a
 * phone would install 3.1 MB in place of 0.8. The one that is started is told by the worker's name.
 */
const works = {
  acknowledge: () => answerWith(acknowledge),
  "back-up": () => answerWith(backUp),
  compare: () => answerWith(compareFile),
  import: () => attendDesk(self),
  proposal: () => answerWith(makeProposal),
  protect: () =>
    answerWith((question: ProtectQuestion, { progress }) => openProtected(question, progress)),
  publication: () => answerWith(takePublication),
  publish: () => answerWith(publish),
  receive: () => answerWith(receive),
  restore: () => answerWith(restoreFile),
  send: () => answerWith(send),
  tables: () => answerWith(makeTable),
};

export type FilesWork = keyof typeof works;

const isWork = (name: string): name is FilesWork => Object.hasOwn(works, name);

if (isWork(self.name)) works[self.name]();
