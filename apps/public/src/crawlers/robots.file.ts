import { type Serve, served } from "../site/file.js";

/** Pages that are somebody's own, or forms: nothing for a search engine. */
const OWN = ["/*/application", "/*/objection", "/*/notice/objection", "/*/opinions/mine", "/*/nominate/", "/*/view", "/admin/"];

/** Invented data must not be found at all. */
export const robotsFile: Serve = async (_, { page: { site } }) => {
  const { base, origin, demo } = site;
  const closed = demo ? ["/"] : OWN.map((path) => base + path);
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ...(demo ? [] : [`Sitemap: ${origin}${base}/sitemap.xml`])];
  return served(`${lines.join("\n")}\n`, "text/plain");
};
