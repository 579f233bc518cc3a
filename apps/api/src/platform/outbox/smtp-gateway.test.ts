import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { letterOf } from "./letter.js";
import { smtpGateway } from "./smtp-gateway.js";

let server: Server | undefined;
afterEach(() => void server?.close());

/** A mail server that speaks just enough, and takes a letter or does not. */
async function mailServer(takes: boolean) {
  const heard: string[] = [];
  const speak = (socket: Socket) => {
    const say = (line: string) => void socket.write(`${line}\r\n`);
    let inData = false;
    socket.setEncoding("utf8").on("data", (text: string) => {
      heard.push(text);
      if (inData) return text.endsWith("\r\n.\r\n") && ((inData = false), say("250 taken"));
      if (/^(EHLO|HELO)/.test(text)) return say("250 mail.example");
      if (/^RCPT/.test(text)) return say(takes ? "250 ok" : "550 no such box");
      if (/^DATA/.test(text)) return ((inData = true), say("354 go on"));
      return say(/^QUIT/.test(text) ? "221 bye" : "250 ok");
    });
    say("220 mail.example");
  };
  server = createServer(speak);
  await new Promise<void>((listening) => server!.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { port: number };
  return { heard, mail: { server: `smtp://127.0.0.1:${port}`, from: "office@example.org" } };
}

const message = {
  id: "msg_1",
  organisation: "org_1",
  kind: "MAIL",
  template: "opinion-answered",
  payload: { receipt: "000123" },
  attempts: 1,
  address: "unit@example.org",
} as const;

describe("A letter", () => {
  it("says what it is about and under which number, and nothing else", () => {
    expect(letterOf(message)).toEqual({
      subject: "您的意见建议已答复",
      text: expect.stringMatching(/回执编号：000123/),
    });
    expect(letterOf({ template: "unheard-of", payload: { other: "x" } }).subject).toBe("政府开放日通知");
  });

  it("goes to the mail server that the office named, from its address", async () => {
    const { heard, mail } = await mailServer(true);
    await smtpGateway(mail).send(message);
    expect(heard.join("")).toMatch(/MAIL FROM:<office@example.org>[\s\S]*RCPT TO:<unit@example.org>/);
  });

  it("is not taken where the mail server does not take it", async () => {
    const { mail } = await mailServer(false);
    await expect(smtpGateway(mail).send(message)).rejects.toThrow();
  });
});
