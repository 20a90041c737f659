import { madeAt } from "./made-at.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { allRecords } from "#storage/all-records.ts";
import { readHead } from "#storage/head.ts";
import { removeReceived, saveReceived } from "#storage/inbox.ts";
import { actorAt, zeroPoint } from "#storage/points.ts";
import { readPoints, readRuns } from "#storage/read-points.ts";
import type { Store } from "#storage/store.ts";
import type { TeamKeys } from "#storage/team-keys.ts";
import { sha256Of } from "./attachment-line.ts";
import { unarmour } from "./armour.ts";
import { keepAttachments, noteCarried, standingOf } from "./beside-records.ts";
import type { Bundle, Bytes, ReplicaHeader } from "./bundle.ts";
import { namedBlobs, takeBlobs } from "./folder-blobs.ts";
import type { ObjectName } from "./folder-names.ts";
import type {
  FolderSide,
  ObjectDraft,
  OpenedObject,
  Opening,
  WrittenObject,
} from "./folder-side.ts";
import type { FolderState } from "./folder-state.ts";
import { type Hearer, hearNotice, makeNotice } from "./folder-notice.ts";
import { isLate } from "./late-keys.ts";
import { lockFor, signWith } from "./lock-for.ts";
import { readBundle, sizeProblem } from "./read-bundle.ts";
import { recordLine } from "./record-line.ts";
import { type KnownSigner, listSigners } from "./list-signers.ts";
import { signerOf } from "./signer.ts";
import { trustOf } from "./trust.ts";
import { writeBundle } from "./write-bundle.ts";

export interface TeamSideOptions {
  /** Opened; it is read when something is new. */
  readonly store: Store;
  readonly space: { readonly id: string; readonly name: string };
  readonly keys: TeamKeys;
  /** As they are known before the directory is read. */
  readonly signers: readonly KnownSigner[];
  /** Of this device, as colleagues read it; asked once the directory is read. */
  readonly fromName: () => Promise<string>;
  readonly now: () => number;
  readonly save: (state: FolderState) => Promise<void>;
}

/** A folder object too large for any reader: everything in one file passes the cap of a file. */
export class FolderObjectTooBig extends Error {
  override readonly name = "FolderObjectTooBig";
}

/** Objects are replica files sealed to the team and signed by this device; so are those that it joins. */
export function teamSide(options: TeamSideOptions): FolderSide {
  const { store, space, keys, now, save } = options;
  const { db, replica, device } = store;
  const identities = keys.epochs.map(({ identity }) => identity);
  const payloads = new WeakMap<OpenedObject, Payload>();
  let isLoaded = false;

  async function load(): Promise<number> {
    if (isLoaded) await store.catchUp();
    else await store.load();
    isLoaded = true;
    return store.mark();
  }

  function signers(): readonly KnownSigner[] {
    return isLoaded ? listSigners(replica.all("signers").values()) : options.signers;
  }

  async function open(bytes: Bytes, { device: of }: ObjectName): Promise<Opening> {
    await load();
    const reading = await readBundle(bytes, { identities });
    if (!reading.ok) {
      const { code } = reading.problem;
      if (code === "bundle.sealed") return { is: "waits", why: "epoch" };
      return { is: "waits", why: code === "bundle.newer" ? "newer" : "refused" };
    }
    const { bundle } = reading;
    const { header, signed } = bundle;
    if (header.kind !== "replica" || header.space.id !== space.id) {
      return { is: "waits", why: "refused" };
    }
    const { is } = await signerOf(bundle, signers());
    // Nobody puts an object under the name of somebody else, or moves one there.
    const isAsNamed = signed === undefined || signed.signer === of;
    if (is === "wrong" || header.from.device !== of || !isAsNamed) {
      return { is: "waits", why: "refused" };
    }
    if (is !== "active") return { is: "waits", why: "signer" };
    const object = toObject(bundle, header.replaces ?? [], of);
    const { feed, points } = header;
    payloads.set(object, { attachments: bundle.attachments, feed, points });
    return { is: "opened", object };
  }

  async function join(
    object: OpenedObject,
    records: readonly StoredRecord[],
    { device: of, sha }: ObjectName,
  ): Promise<void> {
    const { attachments = [], ...header } = payloads.get(object) ?? {};
    await keepAttachments(store, { records: object.records, attachments });
    const standing = standingOf(store, of, header);
    if (records.length > 0 || standing !== undefined) {
      await store.join(records, { from: of, standing });
    }
    if (of !== device) await noteCarried(store, of, object.records, now());
    await removeReceived(db, inboxId(sha));
  }

  async function write(draft: ObjectDraft): Promise<WrittenObject | undefined> {
    const sign = signWith(store, keys);
    const isUnpaired = sign === undefined || keys.epochs.length === 0;
    if (isUnpaired || isLate(replica.all("signers").values(), keys.epochs)) return undefined;
    const { kind, records, replaces, upTo, without } = draft;
    const named = await namedBlobs(db, allRecords(replica), without);
    const blobs = await takeBlobs(db, named);
    const [{ have: points }, runs] = await Promise.all([readPoints(db), readRuns(db)]);
    const actor = actorAt(runs, upTo);
    // A range leaves out what the folder holds already, so that it alone is no feed.
    const feed =
      kind === "full" && blobs.length === named.length && actor !== undefined
        ? { since: zeroPoint, to: [upTo, actor] as const }
        : undefined;
    const written = await writeBundle({
      space,
      from: { device, name: await options.fromName() },
      made: madeAt(now()),
      records,
      blobs,
      feed,
      points,
      sign,
      ...(kind === "full" && { replaces }),
    });
    const armoured = await lockFor(
      written.bytes,
      { toTeam: true },
      keys,
      replica.all("signers").values(),
    );
    // In a folder nobody has to paste it in a mail: a quarter less.
    const bytes = unarmour(armoured) ?? armoured;
    if (sizeProblem(bytes) !== undefined) throw new FolderObjectTooBig();
    return {
      bytes,
      left: new Set(written.left.map(({ type, id }) => `${type}/${id}`)),
      blobs: blobs.map(({ sha256 }) => sha256),
    };
  }

  const hearer: Hearer = { store, space, keys, signers, now };

  return {
    space: space.id,
    device,
    now,
    rev: async () => (await readHead(db)).rev,
    load,
    get: (type, id) => replica.get(type, id),
    all: () => allRecords(replica),
    open,
    join,
    async keep(bytes, { name, sha }) {
      const id = inboxId(sha);
      await saveReceived(db, { id, name: shortName(name), receivedAt: now(), bytes: bytes.buffer });
    },
    settle: ({ sha }) => removeReceived(db, inboxId(sha)),
    write,
    blobs: (without) => namedBlobs(db, allRecords(replica), without),
    async hear(bytes, name) {
      await load();
      return hearNotice(hearer, bytes, name);
    },
    async notice(unread) {
      await load();
      return makeNotice(hearer, unread, options.fromName);
    },
    digest,
    sha: sha256Of,
    isGone: (of) => {
      const known = signers().filter((one) => one.device === of);
      return known.length > 0 && known.every(({ state }) => state !== "active");
    },
    get trust() {
      return trustOf(keys.epochs, signers());
    },
    seal: keys.epochs.at(-1)?.id ?? "",
    save,
  };
}

/** What comes with the records of an object. */
interface Payload extends Pick<Bundle, "attachments">, Pick<ReplicaHeader, "feed" | "points"> {}

function toObject(bundle: Bundle, replaces: readonly string[], signer: string): OpenedObject {
  const { records, attachments } = bundle;
  return { signer, records, replaces, blobs: attachments.map(({ sha256 }) => sha256) };
}

/** One file of the folder is one file of the inbox, however often it is found. */
function inboxId(sha: string): string {
  return `folder-${sha.slice(0, 24)}`;
}

function shortName(name: string): string {
  return name.split("/").slice(-2).join("/").slice(0, 24);
}

/** 128 bits: what differs has another one. */
async function digest(records: readonly StoredRecord[]): Promise<readonly string[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    records.map(async (record) => {
      const text = encoder.encode(recordLine(record));
      const whole = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
      return btoa(String.fromCharCode(...whole.subarray(0, 16))).slice(0, 22);
    }),
  );
}
