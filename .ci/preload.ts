import type { PluginOption } from "vite";

/**
 * In place of what Vite puts before each `import()`: our pages have no style of their own to wait
 * for, and no browser that we support needs a link made in another way. Where nothing is to be
 * fetched beside a page, the `import()` is left by itself. 1.3 kB of the first screen.
 */
export function preload(): PluginOption {
  return [
    {
      name: "maillon:preload",
      enforce: "pre",
      apply: "build",
      load: (id) => (id.endsWith("vite/preload-helper.js") ? helper : undefined),
    },
    {
      name: "maillon:plain-import",
      enforce: "post",
      apply: "build",
      generateBundle: {
        order: "post", // Vite writes what each import() needs in the same hook
        handler(_options, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === "chunk") file.code = plainImports(file.code);
          }
        },
      },
    },
  ];
}

/** `wrap(() => import(page), [], import.meta.url)`, with or without names taken from the page. */
const wrapped =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{(?<taken>[^}]*)\}=await )(?<page>import\(`[^`]+`\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?)(?:;return\{(?<given>[^}]*)\}\})?,(?:\[\]|__vite__mapDeps\(\[(?<needed>[\d,]*)\]\)),import\.meta\.url\)/g;
const listed = /^const __vite__mapDeps=.*"?m\.f=\[(?<files>.*?)\]\)\)\)=>.*\n/;

function plainImports(code: string): string {
  const files = (listed.exec(code)?.groups?.["files"] ?? "").split(",");
  const plain = code.replaceAll(wrapped, (whole, ...rest) => {
    const found: Partial<Record<string, string>> = rest.at(-1);
    const needed = (found["needed"] ?? "").split(",").filter((at) => at !== "");
    const isNeeded = needed.some((at) => !files[Number(at)]?.endsWith(`.css"`));
    return isNeeded || found["taken"] !== found["given"] ? whole : (found["page"] ?? whole);
  });
  return plain.includes("__vite__mapDeps([") ? plain : plain.replace(listed, "");
}

const helper = `
export function __vitePreload(load, needed, from) {
  for (const one of needed ?? []) {
    const href = new URL(one, from).href;
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  return load();
}`;
