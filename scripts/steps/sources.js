import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

const WORKSPACES = ["apps", "packages"];

/** The `src` folders of all workspaces that have one, from the root. */
export const sourceFolders = () =>
  WORKSPACES.flatMap((above) => readdirSync(join(root, above)).map((name) => `${above}/${name}/src`)).filter((folder) =>
    existsSync(join(root, folder)),
  );

/** Every file below a folder, from the root. */
export const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
