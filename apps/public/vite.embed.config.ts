import { defineConfig, type Plugin } from "vite";
import { BOX_STYLE } from "./src/embed/box-style.js";

/** For a browser that makes no style sheets by script. */
const styleFile = (): Plugin => ({
  name: "kaimen-embed-style",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "embed.css", source: BOX_STYLE });
  },
});

/** The box for a county portal: one file with a name that stays, since it stands in pages that are not ours. Built after the site. */
export default defineConfig({
  plugins: [styleFile()],
  publicDir: false,
  build: {
    target: ["chrome87", "safari14"],
    outDir: "dist/client",
    emptyOutDir: false,
    lib: { entry: "src/embed/embed.ts", formats: ["iife"], name: "kaimen", fileName: () => "embed.js" },
  },
});
