/** Where the server has mounted the application, and how: it writes both into the page it serves. */
const { base = "", demo, origin = location.origin, phone } = document.documentElement.dataset;

/** Where the public site is mounted, whose links the office hands out. */
export const SITE = base;
/** The address under which citizens read it, whatever the office itself is opened by. */
export const CITIZENS_SITE = `${origin}${base}`;
/** The number that the office has announced for questions. */
export const CONTACT_PHONE = phone;
export const BASE = `${base}/admin`;
export const IS_DEMO = demo === "true";

/** Widgets write their styles at run time; only those with the nonce of this page are taken. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
