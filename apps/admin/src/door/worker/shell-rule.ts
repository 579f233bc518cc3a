/** How a request of the door page is answered: the page and its files from the shell, everything else by the network alone. */
export type Served = "PAGE" | "FILE" | "NETWORK";

type Asked = { readonly method: string; readonly url: string; readonly mode: string };

/** `scope` ends in `/door/`. No answer with a person in it is a page or a file of the shell: GraphQL and sign-in are never kept. */
export function servedFrom({ method, url, mode }: Asked, scope: string, files: readonly string[]): Served {
  if (method !== "GET") return "NETWORK";
  const { origin, pathname } = new URL(url);
  if (mode === "navigate" && `${origin}${pathname}`.startsWith(scope)) return "PAGE";
  return files.some((file) => new URL(`../${file}`, scope).href === `${origin}${pathname}`) ? "FILE" : "NETWORK";
}
