import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Its parts are marked for a compiler that has already run: a hundred warnings that say nothing. */
const saysNothing = new Set(["MODULE_LEVEL_DIRECTIVE"]);

/** Addresses are relative: the server that mounts the page says to what. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { onLog: (level, log, pass) => (saysNothing.has(log.code ?? "") ? undefined : pass(level, log)) },
  },
});
