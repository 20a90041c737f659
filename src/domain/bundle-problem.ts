/**
 * Why a file of ours is not read. A value, never thrown; always a stop: nothing of the file is
 * taken. `line` counts from 1, as a text editor shows it.
 */
export type BundleProblem =
  | { readonly code: "bundle.empty" }
  | { readonly code: "bundle.foreign"; readonly looks: ForeignFile }
  /** `at`: the last whole line and how many there were, where that can be told. */
  | {
      readonly code: "bundle.cut";
      readonly at?: { readonly line: number; readonly of: number } | undefined;
    }
  | { readonly code: "bundle.altered" }
  /** It was changed by somebody who does not hold the key that it shows, or made by nobody who does. */
  | { readonly code: "bundle.signature" }
  /** Answers of outsiders: no such reader here; not by whom it says; about what was erased. */
  | { readonly code: "proposal.unknown" | "proposal.forged" | "proposal.erased" }
  | { readonly code: "bundle.count"; readonly said: number; readonly found: number }
  | { readonly code: "bundle.newer" }
  | { readonly code: "bundle.kind"; readonly kind: FileKind }
  | { readonly code: "bundle.passphraseNeeded" }
  | { readonly code: "bundle.passphraseWrong" }
  | { readonly code: "bundle.workFactor"; readonly factor: number }
  | { readonly code: "bundle.sealed" }
  /** Changes only, where nothing is yet. */
  | { readonly code: "bundle.part" }
  /** A receipt is taken from a device of the team only. */
  | { readonly code: "bundle.signer" }
  | { readonly code: "bundle.big"; readonly megabytes: number }
  | { readonly code: "bundle.bomb" }
  | { readonly code: "bundle.line"; readonly line: number; readonly fault: LineFault };

/** What a file that is not ours looks like, so that the sentence can say where it belongs. */
export type ForeignFile =
  | "spreadsheet"
  | "contact"
  | "calendar"
  | "pdf"
  | "image"
  | "zip"
  | "other";

/** Kinds of file that are ours. In a problem: not for the door at which it was given. */
export type FileKind = "replica" | "backup" | "receipt" | "publication" | "proposal";

/**
 * What is wrong with one line: over 4 MB; more than 16 levels; not JSON; a reserved key; a number
 * that is not finite; a text that is not well-formed Unicode; another form than the format's; an
 * attachment whose bytes are not those that its name announces.
 */
export type LineFault =
  | "long"
  | "nested"
  | "json"
  | "key"
  | "number"
  | "text"
  | "shape"
  | "attachment";
