import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** A different visitor for every number, as the proxy in front would name her. */
const addressOf = (serial) => `10.${(serial >> 16) & 255}.${(serial >> 8) & 255}.${serial & 255}`;

/** One question to the public contract; answers its data, or what went wrong. */
export const ask = (port, query, variables, visitor = 1) =>
  new Promise((resolve) => {
    const body = JSON.stringify({ query, variables });
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "x-forwarded-for": addressOf(visitor),
    };
    const sending = request({ agent, host: "127.0.0.1", port, method: "POST", path: "/graphql", headers }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve(read(answer.statusCode, Buffer.concat(chunks).toString())));
    });
    sending.on("error", ({ code }) => resolve({ failed: code }));
    sending.end(body);
  });

function read(status, text) {
  if (status !== 200) return { failed: `HTTP ${status}` };
  const { data, errors } = JSON.parse(text);
  return errors ? { failed: errors[0].message } : data;
}
