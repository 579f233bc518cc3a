import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

export type Sent = {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
};

export type Received = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  json(): any;
};

/** One request to the real server over a real socket, with exactly the headers that are given. */
export const overTheWire = (app: FastifyInstance, { method = "GET", url = "/", headers = {}, payload }: Sent): Promise<Received> =>
  new Promise((received, failed) => {
    const { port } = app.server.address() as AddressInfo;
    const sending = request({ host: "127.0.0.1", port, method, path: url, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        received({ status: answer.statusCode ?? 0, headers: answer.headers, body, json: () => JSON.parse(body) });
      });
    });
    sending.on("error", failed);
    sending.end(payload);
  });
