import type { PluginOption } from "vite";

/**
 * In place of what Vite puts before each `import()`: no browser that we support needs a link made in
 * another way. Where nothing is to be fetched beside a page, the `import()` is left by itself. 1.3 kB
 * of the first screen. A page with a style of its own waits for it.
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
          const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
          const first = new Set<string>();
          for (const { isEntry, name, viteMetadata } of chunks) {
            if (!isEntry && name !== "base") continue;
            for (const style of viteMetadata?.importedCss ?? []) first.add(style);
          }
          for (const chunk of chunks) chunk.code = plainImports(chunk.code, first);
        },
      },
    },
  ];
}

/** `wrap(() => import(page), [], import.meta.url)`, with or without names taken from the page. */
const wrapped =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{(?<taken>[^}]*)\}=await )(?<page>import\(`[^`]+`\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?)(?:;return\{(?<given>[^}]*)\}\})?,(?:\[\]|__vite__mapDeps\(\[(?<needed>[\d,]*)\]\)),import\.meta\.url\)/g;
const listed = /^const __vite__mapDeps=.*"?m\.f=\[(?<files>.*?)\]\)\)\)=>.*\n/;

/** `first`: styles that the page begins with. */
function plainImports(code: string, first: ReadonlySet<string>): string {
  const files = (listed.exec(code)?.groups?.["files"] ?? "").split(",");
  const plain = code.replaceAll(wrapped, (whole, ...rest) => {
    const found: Partial<Record<string, string>> = rest.at(-1);
    const needed = (found["needed"] ?? "").split(",").filter((at) => at !== "");
    const isNeeded = needed.some((at) => !first.has(nameOf(files[Number(at)] ?? "")));
    return isNeeded || found["taken"] !== found["given"] ? whole : (found["page"] ?? whole);
  });
  return plain.includes("__vite__mapDeps([") ? plain : plain.replace(listed, "");
}

/** `"./name.css"` in the list of a chunk of assets/. */
function nameOf(file: string): string {
  return `assets/${file.slice(1, -1).replace(/^\.\//, "")}`;
}

const helper = `
export function __vitePreload(load, needed, from) {
  return Promise.all((needed ?? []).map((one) => {
    const href = new URL(one, from).href;
    const isStyle = href.endsWith(".css");
    if (isStyle && document.querySelector('link[href="' + href + '"]')) return;
    const link = Object.assign(document.createElement("link"), { rel: isStyle ? "stylesheet" : "modulepreload", href });
    document.head.append(link);
    if (isStyle) return new Promise((done, fail) => { link.onload = done; link.onerror = () => { link.remove(); fail(new Error(href)); }; });
  })).then(() => load());
}`;
