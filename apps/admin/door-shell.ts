import type { Plugin } from "vite";

type Chunk = {
  readonly type: "chunk";
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string>; readonly importedAssets: ReadonlySet<string> };
};
type Bundle = Readonly<Record<string, Chunk | { readonly type: "asset" }>>;

/** Files that a browser asks for by the page itself. */
const OF_THE_PAGE = ["door.svg", "door.webmanifest", "door-192.png"];

/** The door page with everything that it loads, at once or later: what has to be there without a network. */
function shellOf(bundle: Bundle): string[] {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || reached.has(name)) return;
    reached.add(name);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) follow(other);
  };
  const entry = Object.values(bundle).find((one) => one.type === "chunk" && one.facadeModuleId?.endsWith("/door.html")) as Chunk;
  follow(entry.fileName);
  const loaded = [...reached].flatMap((name) => {
    const { viteMetadata } = bundle[name] as Chunk;
    return [name, ...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])];
  });
  return [...new Set([...loaded, ...OF_THE_PAGE])].sort();
}

/** Writes into the worker which files the door page consists of, so that a new build is a new worker. */
export const doorShell = (): Plugin => ({
  name: "door-shell",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const worker = bundle["door-worker.js"];
    if (worker?.type !== "chunk") throw new Error("The door's worker was not built");
    worker.code = worker.code.replace(/__SHELL__/g, JSON.stringify(shellOf(bundle as unknown as Bundle)));
  },
});
