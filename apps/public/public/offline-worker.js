/**
 * Without a network a reader is told so in our own words. Nothing else is kept: a page may hold what is somebody's own, and an
 * old page of deadlines misleads. The office's pages are none of this worker's business.
 */
const KEPT = "kaimen-offline";
const below = (path) => new URL(path, self.registration.scope).href;

const keep = async () => {
  const kept = await caches.open(KEPT);
  const page = await fetch(below("offline"));
  const styles = [...(await page.clone().text()).matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href);
  await Promise.all([kept.put(below("offline"), page), ...styles.map((href) => kept.add(href))]);
};

self.addEventListener("install", (event) => event.waitUntil(keep()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate" && request.method === "GET" && !request.url.startsWith(below("admin"));
  if (isPage) event.respondWith(fetch(request).catch(() => caches.match(below("offline"))));
  else if (request.destination === "style")
    event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
});
