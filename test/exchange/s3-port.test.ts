import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { expect, onTestFinished, test } from "vitest";
import { bucketAddress, s3Port, StoreRefusal } from "#exchange/s3-port.ts";
import { probeStore } from "#exchange/s3-probe.ts";
import { corsRule } from "#exchange/s3-rule.ts";
import type { StoreAccess } from "#storage/folders.ts";

/** A real store, from npm, over http: Node asks for no CORS rule. */
async function aStore(changed: Partial<StoreAccess> = {}): Promise<StoreAccess> {
  const directory = mkdtempSync(join(tmpdir(), "maillon-s3-"));
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory,
    configureBuckets: [{ name: "equipe", configs: [] }],
  });
  const { port } = await server.run();
  onTestFinished(async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    endpoint: `http://localhost:${port}`,
    bucket: "equipe",
    region: "ca-central-1",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
    isPathStyle: true,
    hasVersions: false,
    ...changed,
  };
}

const text = (written: string) => new TextEncoder().encode(written);

test("what is put is listed, read back as it was, and gone once removed", async () => {
  const port = s3Port(await aStore());
  const bytes = new Uint8Array([0, 255, 10, 13, 128]);
  await port.put("maillon/1/Space/Dev/range-1", bytes);
  await port.put("maillon/1/Space/Dev/head", text("h"));
  await port.put("ailleurs/l’été 1.txt", text("autre"));
  const listed = await port.list("maillon/1/");
  expect(listed.map(({ name }) => name).toSorted()).toEqual([
    "maillon/1/Space/Dev/head",
    "maillon/1/Space/Dev/range-1",
  ]);
  expect(Math.abs(Date.now() - (listed[0]?.at ?? 0))).toBeLessThan(60_000);
  expect((await port.list("ailleurs/")).map(({ name }) => name)).toEqual(["ailleurs/l’été 1.txt"]);
  expect(await port.get("maillon/1/Space/Dev/range-1")).toEqual(bytes);
  expect(await port.get("maillon/1/Space/Dev/range-2")).toBeUndefined();
  await port.remove("maillon/1/Space/Dev/range-1");
  await port.remove("maillon/1/Space/Dev/range-1");
  expect(await port.get("maillon/1/Space/Dev/range-1")).toBeUndefined();
});

async function addressOf(server: Server): Promise<string> {
  server.listen(0, "localhost");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  return `http://localhost:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
}

/** The server from npm gives no second page: this one answers as the documentation of S3 shows. */
test("a bucket that takes several answers to list is listed whole", async () => {
  const server = createServer(({ url = "" }, response) => {
    const isSecond = url.includes("continuation-token=suite%2B%2F%3D");
    const more = isSecond ? "false" : "true";
    const next = "<NextContinuationToken>suite+/=</NextContinuationToken>";
    const key = isSecond ? "a+b%2Bc%26d" : "l%E2%80%99%C3%A9t%C3%A9";
    const contents = `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;
    response.end(
      `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${isSecond ? "" : next}${contents}</ListBucketResult>`,
    );
  });
  const access = { ...(await aStore()), endpoint: await addressOf(server) };
  const listed = await s3Port(access).list("");
  expect(listed.map(({ name }) => name)).toEqual(["l’été", "a b+c&d"]);
});

test("on a slow network what moves is waited for, and what stands still is not", async () => {
  // Time is what this is about: a network that gives a letter ten times a second.
  const beats = async (each: () => void, count: number) => {
    for (let beat = 0; beat < count; beat += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      each();
    }
  };
  const server = createServer((request, response) => {
    const { method, url = "" } = request;
    // Read to its end at once, and answered long after the patience of the test.
    if (method === "PUT") void beats(() => request.resume(), 8).then(() => response.end());
    else if (url.includes("dead")) response.write("a");
    else void beats(() => response.write("a"), 8).then(() => response.end());
  });
  const port = s3Port({ ...(await aStore()), endpoint: await addressOf(server) }, 400);
  expect(await port.get("slow")).toEqual(text("aaaaaaaa"));
  await port.put("slow", new Uint8Array(16_000));
  await expect(port.get("dead")).rejects.toMatchObject({ status: 0, code: "NoAnswer" });
});

test("the trial does all that a visit does and leaves nothing", async () => {
  const access = await aStore();
  expect(await probeStore(access, "Space1234567", "essai1")).toEqual({
    done: ["list", "put", "get", "remove"],
  });
  expect(await s3Port(access).list("")).toEqual([]);
});

test.for([
  ["secret", { secretAccessKey: "autre" }, "SignatureDoesNotMatch"],
  ["key", { accessKeyId: "INCONNUE" }, "InvalidAccessKeyId"],
  ["bucket", { bucket: "pas-ici" }, "NoSuchBucket"],
] as const)("a wrong %s is named as such", async ([is, changed, code]) => {
  const answer = await probeStore(await aStore(changed), "Space1234567", "essai1");
  expect(answer).toMatchObject({ done: [], fault: { step: "list", is, code } });
});

test("where nothing answers, that is said, and a port rejects without a status", async () => {
  const access = { ...(await aStore()), endpoint: "http://localhost:1" };
  const answer = await probeStore(access, "Space1234567", "essai1");
  expect(answer).toMatchObject({ done: [], fault: { is: "no-answer" } });
  const refusal = await s3Port(access)
    .list("")
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StoreRefusal);
  expect(refusal).toMatchObject({ status: 0 });
});

test("a bucket is in the path, or the first part of the host", () => {
  const access = { endpoint: "https://s3.exemple.ca/", bucket: "equipe", isPathStyle: true };
  const rest = { region: "x", accessKeyId: "x", secretAccessKey: "x", hasVersions: false };
  expect(bucketAddress({ ...access, ...rest })).toBe("https://s3.exemple.ca/equipe/");
  expect(bucketAddress({ ...access, ...rest, isPathStyle: false })).toBe(
    "https://equipe.s3.exemple.ca/",
  );
  const deep = { ...access, ...rest, endpoint: "https://exemple.ca/objets" };
  expect(bucketAddress(deep)).toBe("https://exemple.ca/objets/equipe/");
});

test("the rule to paste lets this one address do what a visit does", () => {
  expect(JSON.parse(corsRule("https://app.exemple.ca"))).toEqual([
    {
      AllowedOrigins: ["https://app.exemple.ca"],
      AllowedMethods: ["GET", "PUT", "DELETE"],
      AllowedHeaders: ["*"],
      MaxAgeSeconds: 3600,
    },
  ]);
});
