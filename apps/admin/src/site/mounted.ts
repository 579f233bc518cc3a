/** Where the server has mounted the application, and how: it writes both into the page it serves. */
const { base = "", demo } = document.documentElement.dataset;

/** Where the public site is mounted, whose links the office hands out. */
export const SITE = base;
export const BASE = `${base}/admin`;
export const IS_DEMO = demo === "true";

/** Widgets write their styles at run time; only those with the nonce of this page are taken. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
