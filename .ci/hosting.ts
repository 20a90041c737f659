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
const ownPolicy = Object.entries(policy)
  .map(([what, from]) => `${what} ${from}`)
  .join("; ");

export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${ownPolicy}; ${framing}`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

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
    generateBundle() {
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

const lines = (write: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join("\n");

/** Both hosts already have everything asked for again, and join what two rules say. */
const netlify = `# Netlify, Cloudflare Pages. In a folder: at the root of the site, its name before each path.
/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${lasting}
`;

const htaccess = `# Apache 2.4, where AllowOverride has FileInfo.
${lines((name, value) => `Header always set ${name} "${value}"`)}
SetEnvIf Request_URI "/assets/" lasting
Header set Cache-Control "${asking}"
Header set Cache-Control "${lasting}" env=lasting
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/manifest+json image/svg+xml
`;

const nginx = `# nginx: location /any/folder/ { include /var/www/any/folder/nginx; }
# Its own table of types knows every name of the app but .webmanifest.
${lines((name, value) => `add_header ${name} "${value}" always;`)}
set $cache "${asking}";
if ($uri ~ "/assets/") { set $cache "${lasting}"; }
add_header Cache-Control $cache;
default_type application/manifest+json;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript text/plain application/json application/manifest+json image/svg+xml;
`;

const files = { _headers: netlify, ".htaccess": htaccess, nginx };
