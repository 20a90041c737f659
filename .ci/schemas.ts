/** Writes `schemas/` beside the app: what its files look like, for other programs. */
import type { Plugin } from "vite";
import { fileSchemas } from "../src/exchange/file-schemas.ts";

export function schemas(): Plugin {
  return {
    name: "schemas",
    apply: "build",
    generateBundle() {
      for (const [name, schema] of Object.entries(fileSchemas())) {
        const source = `${JSON.stringify(schema, undefined, 2)}\n`;
        this.emitFile({ type: "asset", fileName: `schemas/${name}`, source });
      }
    },
  };
}
