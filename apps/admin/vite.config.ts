import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { doorShell } from "./door-shell.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Addresses are relative and the nonce is a placeholder: the server that mounts the application fills in both. */
export default defineConfig({
  base: "./",
  plugins: [react(), doorShell()],
  resolve: { tsconfigPaths: true, alias: [{ find: /^fflate$/, replacement: here("src/spreadsheet/flate-at-once.ts") }] },
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    target: ["chrome87", "safari14"],
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: here("index.html"), door: here("door.html"), "door-worker": here("src/door/worker/door-worker.ts") },
      output: { entryFileNames: ({ name }) => (name === "door-worker" ? "[name].js" : "assets/[name]-[hash].js") },
    },
  },
});
