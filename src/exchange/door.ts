/** What a program reads, checks and writes bundles with, in plain Node as in a page. */
export { joinRecords, type StoredRecord, type WideRecord } from "#crdt/record.ts";
export type { BundleProblem } from "#domain/bundle-problem.ts";
export type { Bundle, BundleHeader, BundleKeys, BundleReading, BundleSettings } from "./bundle.ts";
export { checkMac, type Proposal, readProposal, seenHash, writeProposal } from "./proposal.ts";
export { protect } from "./protect.ts";
export { type Publication, readPublication, writePublication } from "./publication.ts";
export { drawEpoch, seal } from "./team-seal.ts";
export { signHash, verifyHash } from "./sign.ts";
export { readBundle } from "./read-bundle.ts";
export { shortRecord, wideRecord, wideRecords } from "./wide-record.ts";
export { type BundleDraft, writeBundle, writeReceipt, type WrittenBundle } from "./write-bundle.ts";
