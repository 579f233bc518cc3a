import type { Socket } from "node:net";

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Bytes that are not HTTP never reach a route: they get the shortest answer there is, and the line is cut. */
export function refuseBytes({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const body = JSON.stringify({ errors: [{ message: "This is not a valid HTTP request.", extensions: { code: "BAD_REQUEST" } }] });
  socket.end(
    `HTTP/1.1 ${statuses[code ?? ""] ?? "400 Bad Request"}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
