/** The one place from which a browser is taken; the harnesses of `bench` measure with the same one. */
export { chromium } from "@playwright/test";
