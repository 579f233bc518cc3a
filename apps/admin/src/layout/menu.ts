import { wording } from "../wording/zh-CN.js";

/** In the order of the office's work. A stage is listed as soon as its page exists: there is no dead link. */
export const MENU = [
  { path: "/", name: wording.menu.workbench },
  { path: "/open-days", name: wording.menu.openDays },
] as const;
