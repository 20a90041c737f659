import { expect, test } from "vitest";
import { headersOf, hosting } from "../.ci/hosting.ts";

const scan = "assets/worker-scan-abc.js";
const others = ["assets/worker-send-def.js", "assets/worker-import-ghi.js"];

/** The file that the build writes beside the app for one kind of host. */
function written(name: string): string {
  const files = new Map<string, string>();
  const { generateBundle } = hosting();
  if (typeof generateBundle !== "object") throw new Error("the plugin writes no files");
  const emitFile = ({ fileName, source }: { fileName: string; source: string }) =>
    files.set(fileName, source);
  const bundle = Object.fromEntries([scan, ...others].map((file) => [file, {}]));
  Reflect.apply(generateBundle.handler, { emitFile }, [{}, bundle]);
  return files.get(name) ?? "";
}

/** As Netlify and Cloudflare Pages read `_headers`: every rule whose path fits adds its headers. */
function policiesOf(path: string): readonly string[] {
  const policies: string[] = [];
  let fits = false;
  for (const line of written("_headers").split("\n")) {
    if (line.startsWith("/"))
      fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : line === path;
    const [, policy] = /^ {2}Content-Security-Policy: (.*)$/.exec(line) ?? [];
    if (fits && policy !== undefined) policies.push(policy);
  }
  return policies;
}

/** Each of the policies that a file came with must allow it. */
const allowsWasm = (policies: readonly string[]) =>
  policies.length > 0 && policies.every((one) => /script-src [^;]*'wasm-unsafe-eval'/.test(one));

test("the worker that reads codes may run WebAssembly, and nothing else may, where two rules are joined", () => {
  expect(allowsWasm(policiesOf(`/${scan}`))).toBe(true);
  for (const path of ["/", "/index.html", "/sw.js", ...others.map((name) => `/${name}`)]) {
    const policies = policiesOf(path);
    expect({ path, isRuled: policies.length > 0 }).toEqual({ path, isRuled: true });
    expect({ path, allows: allowsWasm(policies) }).toEqual({ path, allows: false });
  }
});

test("so it is where the last rule that fits replaces the one before", () => {
  const policy = (path: string) => [headersOf(path)["Content-Security-Policy"] ?? ""];
  expect(allowsWasm(policy(`/a/folder/${scan}`))).toBe(true);
  for (const path of ["/", "/a/folder/index.html", ...others]) {
    expect({ path, allows: allowsWasm(policy(path)) }).toEqual({ path, allows: false });
  }
  for (const name of [".htaccess", "nginx"]) {
    const wide = written(name)
      .split("\n")
      .filter((line) => line.includes("'wasm-unsafe-eval'"));
    expect({ name, wide: wide.length }).toEqual({ name, wide: 1 });
  }
});

test("the camera is for the app's own address alone", () => {
  expect(headersOf("/")["Permissions-Policy"]).toContain("camera=(self)");
});
