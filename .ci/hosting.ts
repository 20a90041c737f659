/**
 * What a host has to send, once for all: `serve.ts` sends it under every journey, and the build
 * carries it beside `index.html` as files for hosts that read one.
 */
import type { Plugin } from "vite";

const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  // Photos are blobs until the disk has them.
  "img-src": "'self' blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
};

/** Void in a page: only a header may say who frames it. */
const framing = "frame-ancestors 'none'";
const written = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([what, from]) => `${what} ${from}`)
    .join("; ");
const ownPolicy = written(policy);

const policyHeader = "Content-Security-Policy";
const usualPolicy = `${ownPolicy}; ${framing}`;

/**
 * A worker obeys the policy that its own file came with, whatever that of its page. Those few that need
 * more are given it alone, by the start of their names.
 */
const widened: readonly (readonly [worker: string, policy: string])[] = [
  // It reads codes with WebAssembly, which a policy counts as eval.
  ["/assets/worker-scan-", widen({ "script-src": "'self' 'wasm-unsafe-eval'" })],
  // The address of a team's object store is typed by a person: no host can know it. This worker speaks
  // to it, draws nothing and runs no text.
  ["/assets/worker-folder-", widen({ "connect-src": "'self' https:" })],
];

function widen(more: Partial<typeof policy>): string {
  return `${written({ ...policy, ...more })}; ${framing}`;
}

function policyOf(address: string): string {
  return widened.find(([worker]) => address.includes(worker))?.[1] ?? usualPolicy;
}

const others: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** All that a host sends with a file. */
export function headersOf(address: string): Readonly<Record<string, string>> {
  return { [policyHeader]: policyOf(address), ...others, "Cache-Control": cacheOf(address) };
}

/** Names in assets/ carry a hash of their content; all else is asked for again each time. */
const lasting = "public, max-age=31536000, immutable";
const asking = "no-cache";
const cacheOf = (address: string) => (address.includes("/assets/") ? lasting : asking);

/** Puts the policy into the page, for a host that sends no header, and a file for each that reads one. */
export function hosting(): Plugin {
  return {
    name: "hosting",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: ownPolicy },
        injectTo: "head-prepend",
      },
    ],
    generateBundle: {
      // Once the workers are among the files.
      order: "post",
      handler(_, bundle) {
        const files = { _headers: netlify(Object.keys(bundle)), ".htaccess": htaccess, nginx };
        for (const [fileName, source] of Object.entries(files)) {
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}

const lines = (write: (name: string, value: string) => string) =>
  Object.entries(others)
    .map(([name, value]) => write(name, value))
    .join("\n");

/**
 * Both hosts already have everything asked for again, and join what two rules say: of two policies the
 * narrower holds, so that each file which has one is named. Files: those of the build.
 */
function netlify(files: readonly string[]): string {
  const workers = files.filter((file) => /^assets\/worker-.*\.js$/.test(file)).toSorted();
  const governed = ["", "index.html", "sw.js", ...workers];
  const rules = governed.map((file) => `/${file}\n  ${policyHeader}: ${policyOf(`/${file}`)}`);
  return `# Netlify, Cloudflare Pages. In a folder: at the root of the site, its name before each path.
/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${lasting}
${rules.join("\n")}
`;
}

const htaccess = `# Apache 2.4, where AllowOverride has FileInfo.
${lines((name, value) => `Header always set ${name} "${value}"`)}
Header always set ${policyHeader} "${usualPolicy}"
${widened
  .map(
    ([worker, own], at) =>
      `SetEnvIf Request_URI "${worker}" wider${at}\nHeader always set ${policyHeader} "${own}" env=wider${at}`,
  )
  .join("\n")}
SetEnvIf Request_URI "/assets/" lasting
Header set Cache-Control "${asking}"
Header set Cache-Control "${lasting}" env=lasting
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/manifest+json application/wasm image/svg+xml
`;

const nginx = `# nginx: location /any/folder/ { include /var/www/any/folder/nginx; }
# Its own table of types knows every name of the app but .webmanifest.
${lines((name, value) => `add_header ${name} "${value}" always;`)}
set $policy "${usualPolicy}";
${widened.map(([worker, own]) => `if ($uri ~ "${worker}") { set $policy "${own}"; }`).join("\n")}
add_header ${policyHeader} $policy always;
set $cache "${asking}";
if ($uri ~ "/assets/") { set $cache "${lasting}"; }
add_header Cache-Control $cache;
default_type application/manifest+json;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript text/plain application/json application/manifest+json application/wasm image/svg+xml;
`;
