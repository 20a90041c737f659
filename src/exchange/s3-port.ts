import { AwsClient } from "aws4fetch";
import type { StoreAccess } from "#storage/folders.ts";
import type { Bytes } from "./bundle.ts";
import type { FolderPort, Listed } from "./folder-port.ts";
import { type Fetched, patientFetch } from "./patient-fetch.ts";
import { allOf, firstOf } from "./s3-xml.ts";

/** What a store answered instead of doing what was asked. Without a status: no answer reached us. */
export class StoreRefusal extends Error {
  override readonly name = "StoreRefusal";
  /** HTTP; 0 without an answer, or where the browser hid it for want of a CORS rule. */
  readonly status: number;
  /** Of the store: `AccessDenied`, `NoSuchBucket`… */
  readonly code: string;
  /** The region that the store names instead, if it does. */
  readonly region: string | undefined;

  constructor(status: number, code: string, region?: string, cause?: unknown) {
    super(`${status} ${code}`, { cause });
    this.status = status;
    this.code = code;
    this.region = region;
  }
}

/** How long nothing at all may come, ms: a village's network is slow, and a dead one says nothing. */
const usualPatienceMs = 60_000;

/** A bucket of any S3-compatible store; `StoreAccess` says how its address is made. */
export function s3Port(access: StoreAccess, patienceMs = usualPatienceMs): FolderPort {
  const { accessKeyId, secretAccessKey, region, hasVersions } = access;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: "s3",
    retries: 0,
  });
  const base = bucketAddress(access);

  async function ask(method: string, url: URL, body?: Bytes): Promise<Fetched> {
    let answer;
    try {
      const request = await client.sign(url.href, { method, ...(body !== undefined && { body }) });
      answer = await patientFetch(request, body?.length ?? 0, patienceMs);
    } catch (error) {
      throw new StoreRefusal(0, "NoAnswer", undefined, error);
    }
    const { status } = answer;
    if ((status >= 200 && status < 300) || status === 404) return answer;
    throw refusalIn(answer);
  }

  /** Pages of a listing, one after the other. */
  async function pages(query: Readonly<Record<string, string>>, next: NextPage): Promise<string[]> {
    const found: string[] = [];
    let more: Readonly<Record<string, string>> | undefined = {};
    while (more !== undefined) {
      // Of the bucket itself, whose path some stores sign without a slash at its end.
      const url = new URL(access.isPathStyle ? base.slice(0, -1) : base);
      for (const [name, value] of Object.entries({ ...query, ...more })) {
        url.searchParams.set(name, value);
      }
      // oxlint-disable-next-line no-await-in-loop -- each begins where the last one ended
      const answer = await ask("GET", url);
      if (answer.status === 404) throw refusalIn(answer);
      const xml = textOf(answer);
      found.push(xml);
      more = firstOf(xml, "IsTruncated") === "true" ? next(xml) : undefined;
    }
    return found;
  }

  async function removeVersions(name: string): Promise<void> {
    const found = await pages({ versions: "", prefix: name }, (xml) => ({
      "key-marker": firstOf(xml, "NextKeyMarker") ?? "",
      "version-id-marker": firstOf(xml, "NextVersionIdMarker") ?? "",
    }));
    const versions = found.flatMap((xml) => allOf(xml, "Version"));
    const markers = found.flatMap((xml) => allOf(xml, "DeleteMarker"));
    for (const one of versions.concat(markers)) {
      const version = firstOf(one, "VersionId");
      if (firstOf(one, "Key") !== name || version === undefined) continue;
      const url = addressOf(base, name);
      url.searchParams.set("versionId", version);
      // oxlint-disable-next-line no-await-in-loop
      await ask("DELETE", url);
    }
  }

  return {
    async list(prefix) {
      const query = {
        "list-type": "2",
        "encoding-type": "url",
        prefix,
      };
      const found = await pages(query, (xml) => ({
        "continuation-token": firstOf(xml, "NextContinuationToken") ?? "",
      }));
      return found.flatMap(readListing);
    },
    async get(name) {
      const { status, bytes } = await ask("GET", addressOf(base, name));
      return status === 404 ? undefined : bytes;
    },
    async put(name, bytes) {
      const answer = await ask("PUT", addressOf(base, name), bytes);
      if (answer.status === 404) throw refusalIn(answer);
    },
    async remove(name) {
      if (hasVersions) await removeVersions(name);
      else await ask("DELETE", addressOf(base, name));
    },
  };
}

type NextPage = (xml: string) => Readonly<Record<string, string>>;

/** With a slash at its end. @throws {TypeError} no address. */
export function bucketAddress({ endpoint, bucket, isPathStyle }: StoreAccess): string {
  const url = new URL(endpoint);
  const path = url.pathname.replace(/\/+$/, "");
  if (isPathStyle) return `${url.origin}${path}/${encodeURIComponent(bucket)}/`;
  return `${url.protocol}//${bucket}.${url.host}${path}/`;
}

function addressOf(base: string, name: string): URL {
  return new URL(base + name.split("/").map(encodeURIComponent).join("/"));
}

/** Not every store encodes names when asked to; those that do say so. */
function readListing(xml: string): readonly Listed[] {
  const isEncoded = firstOf(xml, "EncodingType") === "url";
  return allOf(xml, "Contents").map((one) => {
    const key = firstOf(one, "Key") ?? "";
    const name = isEncoded ? decodeURIComponent(key.replaceAll("+", " ")) : key;
    const at = Date.parse(firstOf(one, "LastModified") ?? "");
    return Number.isNaN(at) ? { name } : { name, at };
  });
}

function textOf({ bytes }: Fetched): string {
  return new TextDecoder().decode(bytes);
}

function refusalIn(answer: Fetched): StoreRefusal {
  const { status } = answer;
  const xml = textOf(answer);
  return new StoreRefusal(status, firstOf(xml, "Code") ?? "", firstOf(xml, "Region"));
}
