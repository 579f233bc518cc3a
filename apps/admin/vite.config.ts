import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Addresses are relative and the nonce is a placeholder: the server that mounts the application fills in both. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL("src/spreadsheet/flate-at-once.ts", import.meta.url)) }] },
  html: { cspNonce: "__CSP_NONCE__" },
  build: { target: ["chrome87", "safari14"], chunkSizeWarningLimit: 2000 },
});
