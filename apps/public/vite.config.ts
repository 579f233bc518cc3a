import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The server build names the files of the client build, which runs first; a page can then be written without reading any. */
const clientFiles = (): Plugin => ({
  name: "kaimen-client-files",
  resolveId: (id) => (id === "virtual:client-files" ? `\0${id}` : undefined),
  load(id) {
    if (id !== "\0virtual:client-files") return;
    const manifest = JSON.parse(readFileSync(new URL("dist/client/.vite/manifest.json", import.meta.url), "utf8"));
    return `export default ${JSON.stringify({ script: manifest["src/client.ts"].file, styles: [manifest["style.css"].file] })}`;
  },
});

/** The contract, served beside the pages as the text that it is: who builds on it reads it where the figures are. */
const contract = (): Plugin => ({
  name: "kaimen-contract",
  generateBundle() {
    if (this.environment.name !== "client") return;
    const source = readFileSync(new URL("../../packages/schema/public.graphql", import.meta.url), "utf8");
    this.emitFile({ type: "asset", fileName: "contract/public.graphql.txt", source });
  },
});

/** Relative addresses, since the base path is known only at run time. */
export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  plugins: [react(), clientFiles(), contract()],
  resolve: { tsconfigPaths: true },
  css: { modules: { generateScopedName: "[name]_[local]_[hash:base64:4]" } },
  ssr: { noExternal: true },
  build: {
    target: ["chrome87", "safari14"],
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: isSsrBuild ? "src/server.tsx" : "src/client.ts" },
  },
}));
