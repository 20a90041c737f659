import type { Bytes } from "./bundle.ts";

/**
 * A folder that others write in too: on a disk that some program keeps in step with other disks, or
 * an object store. It may list too little or too much, forget, or come back as it was last month.
 */
export interface FolderPort {
  /** Everything under a prefix, in any order. Rejects when the folder is out of reach. */
  readonly list: (prefix: string) => Promise<readonly Listed[]>;
  /** `undefined`: it is not there, whatever was listed. */
  readonly get: (name: string) => Promise<Bytes | undefined>;
  /** Settles when the folder has it. */
  readonly put: (name: string, bytes: Bytes) => Promise<void>;
  /** With all its versions, where a store keeps some. Nothing to remove is no error. */
  readonly remove: (name: string) => Promise<void>;
}

export interface Listed {
  readonly name: string;
  /** When the folder says that it was put, ms: a hint for the order of reading, and nothing more. */
  readonly at?: number;
}
