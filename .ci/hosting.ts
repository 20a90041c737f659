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
const write = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([what, from]) => `${what} ${from}`)
    .join("; ");
const ownPolicy = write(policy);

/**
 * One worker reads codes with WebAssembly, which a policy counts as eval. A worker obeys the policy
 * that its own file came with, so it alone is given that; the page and every other worker have none.
 */
const scan = "/assets/worker-scan-";
const scanPolicy = write({ ...policy, "script-src": "'self' 'wasm-unsafe-eval'" });

const policyHeader = "Content-Security-Policy";
const headers: Readonly<Record<string, string>> = {
  [policyHeader]: `${ownPolicy}; ${framing}`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export const headersOf = (address: string): Readonly<Record<string, string>> =>
  address.includes(scan) ? { ...headers, [policyHeader]: `${scanPolicy}; ${framing}` } : headers;

/** Names in assets/ carry a hash of their content; all else is asked for again each time. */
const lasting = "public, max-age=31536000, immutable";
const asking = "no-cache";
export const cacheOf = (address: string) => (address.includes("/assets/") ? lasting : asking);

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
      order: "post", // workers are among the files only once Vite has put them there
      handler(_options, bundle) {
        const workers = Object.keys(bundle).filter((name) => /^assets\/worker-.*\.js$/.test(name));
        const files = { _headers: netlify(workers), ".htaccess": htaccess, nginx };
        for (const [fileName, source] of Object.entries(files)) {
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}

const lines = (line: (name: string, value: string) => string, of = headers) =>
  Object.entries(of)
    .map(([name, value]) => line(name, value))
    .join("\n");

/**
 * Both hosts already have everything asked for again, and join what two rules say: of two policies
 * both hold. So all files get the wider one, and what may not have WebAssembly a second one.
 */
const netlify = (workers: readonly string[]) => {
  const strict = workers.map((name) => `/${name}`).filter((path) => !path.startsWith(scan));
  return `# Netlify, Cloudflare Pages. In a folder: at the root of the site, its name before each path.
/*
${lines((name, value) => `  ${name}: ${value}`, headersOf(scan))}
/assets/*
  Cache-Control: ${lasting}
${["/", "/index.html", "/sw.js", ...strict]
  .map((path) => `${path}\n  ${policyHeader}: script-src ${policy["script-src"]}`)
  .join("\n")}
`;
};

const htaccess = `# Apache 2.4, where AllowOverride has FileInfo.
${lines((name, value) => `Header always set ${name} "${value}"`)}
SetEnvIf Request_URI "${scan}" scan
Header always set ${policyHeader} "${headersOf(scan)[policyHeader]}" env=scan
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
set $policy "${headers[policyHeader]}";
if ($uri ~ "${scan}") { set $policy "${headersOf(scan)[policyHeader]}"; }
${lines((name, value) => `add_header ${name} "${name === policyHeader ? "$policy" : value}" always;`)}
set $cache "${asking}";
if ($uri ~ "/assets/") { set $cache "${lasting}"; }
add_header Cache-Control $cache;
default_type application/manifest+json;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript text/plain application/json application/manifest+json application/wasm image/svg+xml;
`;
