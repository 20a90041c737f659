import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { certificate, privateKey } from "./store-certificate.ts";

/** What the proxy before the store does to requests. */
export interface StoreFaults {
  /** Requests answered by « 503 » before they reach the store. */
  refuse?: (method: string, path: string) => boolean;
  /** The store does what is asked, and nobody hears of it. */
  cutAfter?: (method: string, path: string) => boolean;
  /** Names that no listing shows. */
  hide?: (name: string) => boolean;
  /** Only the first half of these arrives. */
  halve?: (name: string) => boolean;
}

export interface ObjectStore {
  /** `https://localhost:…` */
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly faults: StoreFaults;
  /** Methods and paths as they came, queries too. */
  readonly asked: string[];
  readonly names: () => Promise<readonly string[]>;
  readonly bytes: (name: string) => Promise<Buffer>;
  readonly remove: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const bucket = "maillon-equipe";
/** The account that this server of tests knows. */
const account = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

/** The rule that the app shows, as the store's own tool takes it. */
function corsOf(origin: string): string {
  return `<CORSConfiguration><CORSRule><AllowedOrigin>${origin}</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedMethod>DELETE</AllowedMethod><AllowedHeader>*</AllowedHeader><MaxAgeSeconds>3600</MaxAgeSeconds></CORSRule></CORSConfiguration>`;
}

/** A real S3-compatible store, behind a proxy over https that a test may make fail. Without an origin it has no CORS rule. */
export async function startStore(origin: string | undefined): Promise<ObjectStore> {
  const directory = mkdtempSync(join(tmpdir(), "maillon-store-"));
  const configs = origin === undefined ? [] : [corsOf(origin)];
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs }],
  });
  const { port } = await server.run();
  const faults: StoreFaults = {};
  const asked: string[] = [];
  const proxy = createServer({ cert: certificate, key: privateKey }, (request, response) => {
    void pass(request, response, port, faults, asked);
  });
  proxy.listen(0, "localhost");
  await once(proxy, "listening");
  const bound = proxy.address();
  const own = typeof bound === "object" && bound !== null ? bound.port : 0;
  const store = server.store;
  return {
    endpoint: `https://localhost:${own}`,
    bucket,
    ...account,
    faults,
    asked,
    async names() {
      const { objects } = await store.listObjects(bucket, { maxKeys: 1000 });
      return objects.map(({ key }) => key);
    },
    async bytes(name) {
      const { content } = await store.getObject(bucket, name);
      const chunks: Buffer[] = [];
      for await (const chunk of content) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    remove: (name) => store.deleteObject(bucket, name),
    async stop() {
      proxy.close();
      proxy.closeAllConnections();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  faults: StoreFaults,
  asked: string[],
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  const name = decodeURIComponent(url.replace(/\?.*/, "").replace(`/${bucket}/`, ""));
  asked.push(`${method} ${url}`);
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk);
  if (faults.refuse?.(method, name) === true) {
    response.writeHead(503, { "access-control-allow-origin": "*" }).end();
    return;
  }
  const passed = ask({ host: "127.0.0.1", port, method, path: url, headers });
  passed.end(Buffer.concat(body));
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    passed.once("response", resolve);
    passed.once("error", reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  if (faults.cutAfter?.(method, name) === true) {
    request.socket.destroy();
    return;
  }
  let whole = Buffer.concat(chunks);
  if (url.includes("list-type=2")) whole = Buffer.from(hidden(String(whole), faults));
  if (method === "GET" && faults.halve?.(name) === true) {
    whole = whole.subarray(0, whole.length / 2);
  }
  const { "content-length": _, "transfer-encoding": __, ...kept } = answer.headers;
  response.writeHead(answer.statusCode ?? 500, { ...kept, "content-length": whole.length });
  response.end(whole);
}

function hidden(xml: string, { hide }: StoreFaults): string {
  if (hide === undefined) return xml;
  return xml.replaceAll(/<Contents>.*?<\/Contents>/gs, (one) => {
    const [, key = ""] = /<Key>(.*?)<\/Key>/.exec(one) ?? [];
    return hide(decodeURIComponent(key)) ? "" : one;
  });
}
