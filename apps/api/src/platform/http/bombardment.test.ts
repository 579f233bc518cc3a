import { randomBytes } from "node:crypto";
import { connect as dial } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { startedHouse } from "../../testing/house.js";
import { overTheWire, type Sent } from "../../testing/over-the-wire.js";

let house: Awaited<ReturnType<typeof startedHouse>>;
beforeAll(async () => {
  house = await startedHouse();
});
afterEach(async () => {
  expect((await overTheWire(house.app, { url: "/healthz/ready" })).status).toBe(200);
});
afterAll(() => house?.close());

const json = { "content-type": "application/json" };
const send = (sent: Sent) => overTheWire(house.app, sent);
const posted = (payload: string | Buffer, url = "/graphql", headers: Readonly<Record<string, string>> = json) =>
  send({ method: "POST", url, headers, payload });
const asked = (query: string, variables?: object) => posted(JSON.stringify({ query, variables }));

/** Refused or answered, never a fault of ours: a 4xx in the one shape of errors, or a 200 without the word for our faults. */
function expectNoFault({ status, body }: { status: number; body: string }) {
  expect(status).toBeLessThan(500);
  expect(body).not.toContain("INTERNAL_SERVER_ERROR");
  expect(body).not.toMatch(/ at .*\.[jt]s:\d|node_modules|postgres/i);
}

const doors = [
  "/graphql",
  "/admin/graphql",
  "/admin/auth/sign-in/username",
  "/admin/auth/state",
  "/",
  "/admin/",
  "/shuidong/apply",
  "/healthz/ready",
];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY"];

describe("Every door", () => {
  it.each(doors)("%s takes any method without a fault", async (url) => {
    for (const method of methods) expectNoFault(await send({ method, url, headers: json }));
  });

  const bodies: readonly (readonly [string, string | Buffer])[] = [
    ["nothing", ""],
    ["a brace", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["a batch of a hundred", JSON.stringify(Array.from({ length: 100 }, () => ({ query: "{ __typename }" })))],
    ["a number", "7"],
    ["a null byte", "\0"],
    ["invalid UTF-8", Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
    ["null bytes as values", '{"query":"\\u0000","username":"\\u0000","password":"\\u0000"}'],
    ["a lone surrogate", '{"query":"\\ud800","username":"\\ud800"}'],
    ["a byte order mark", '\ufeff{"query":"{ __typename }"}'],
    ["UTF-16", Buffer.from('{"query":"{ __typename }"}', "utf16le")],
    ["fifty thousand brackets", "[".repeat(50_000)],
    ["a poisoned prototype", '{"__proto__":{"query":"{ __typename }"},"constructor":{"prototype":{"x":1}}}'],
    ["a megabyte", Buffer.alloc(1_048_576, 0x61)],
    ["random bytes", randomBytes(2_000)],
  ];
  const types = [
    "application/json",
    "application/json; charset=utf-7",
    "text/plain",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/graphql",
    "application/xml",
    'a/b; charset="',
    "%00",
    ";;;",
    "*/*",
  ];

  it.each(bodies)("takes a body of %s under any content type without a fault", async (_, payload) => {
    for (const url of doors.slice(0, 5)) {
      for (const type of types) {
        const answer = await posted(payload, url, { "content-type": type, "content-length": String(Buffer.byteLength(payload)) }).catch(
          cut,
        );
        expectNoFault(answer);
      }
    }
  });

  it.each([
    "/%00",
    "/%E0%A4%A",
    "/shuidong/%00",
    "/shuidong/open-days/%00",
    "/../../etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/admin/%00",
    "/assets/%00.js",
    `/${"a".repeat(2_000)}`,
    `/${"a/".repeat(1_000)}`,
    "/?%00=%00",
    "/shuidong?page[]=1&page[__proto__]=2",
    "//evil.example",
    "/graphql?query=%7B__typename%7D&variables=%00",
    "/shuidong/open-days?after=%00",
    "/elsewhere",
  ])("takes the address %s without a fault", async (url) => {
    expectNoFault(await send({ url }));
    expectNoFault(
      await send({ url, method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, payload: "name=%00&phone=%ff" }),
    );
  });
});

/** The line is cut where a body is too large to be read to its end: an answer in TCP, not a fault. */
const cut = (error: NodeJS.ErrnoException) => {
  if (error.code === "ECONNRESET" || error.code === "EPIPE") return { status: 413, body: "" };
  throw error;
};

describe("A value that the database cannot hold", () => {
  const one = "query ($code: String!) { organisation(code: $code) { name } }";
  it.each([
    ["a null byte", "\0"],
    ["a null byte amid words", "shui\0dong"],
    ["half a surrogate", "\ud800"],
    ["a thousand letters", "a".repeat(1_000)],
  ])("is refused or finds nothing: %s", async (_, code) => expectNoFault(await asked(one, { code })));

  it("is refused by a 400 that names what is wrong", async () => {
    const { status, body } = await asked(one, { code: "\0" });
    expect(status).toBe(400);
    expect(body).toContain("character");
    expect((await asked('{ organisation(code: "\\u0000") { name } }')).status).toBe(400);
    expect((await asked(one, { code: "\ud800" })).status).toBe(400);
    expect((await asked(one, { "\0": { deep: [{ x: "\0" }] }, code: "a" })).status).toBe(400);
  });

  it("control: what it can hold is answered", async () => {
    expect((await asked(one, { code: "𠮷野家" })).json()).toEqual({ data: { organisation: null } });
  });
});

describe("A cursor that no page gave", () => {
  const page = 'query ($after: String) { organisation(code: "shuidong") { openDays(after: $after) { totalCount } } }';
  const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString("base64url");
  it.each([
    ["words", "nonsense"],
    ["no date", cursor("abc", "x")],
    ["a day that is none", cursor("2026-13-45", "x")],
    ["numbers", cursor(1, 2)],
    ["nothing", cursor()],
    ["a null byte", cursor("2026-01-01", "\0")],
    ["nested", cursor([["a"]])],
  ])("is refused: %s", async (_, after) => {
    expectNoFault(await asked(page, { after }));
  });
});

describe("A size that no page has", () => {
  it.each([-1, 0, 101, 2_147_483_647, -2_147_483_648, 1e308, 0.5, "1", null, []])("is refused or answered: %p", async (first) =>
    expectNoFault(
      await asked('query ($first: Int) { organisation(code: "shuidong") { openDays(first: $first) { totalCount } } }', { first }),
    ),
  );
});

describe("A document of the real contract", () => {
  const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(" ");
  it.each([
    ["with a thousand aliases", `{ ${many(1_000, (at) => `a${at}: organisation(code: "x") { name }`)} }`],
    ["of five thousand levels", `{ organisation(code: "x") ${"{ towns ".repeat(5_000)}${"}".repeat(5_000)} }`],
    ["that repeats a field a thousand times", `{ organisation(code: "x") { ${"name ".repeat(1_000)} } }`],
    [
      "whose fragments go round",
      '{ organisation(code: "x") { ...A } } fragment A on Organisation { ...B } fragment B on Organisation { ...A }',
    ],
    ["with a thousand directives", `{ organisation(code: "x") { name ${"@skip(if: false) ".repeat(1_000)} } }`],
    ["with a hundred operations", many(100, (at) => `query Q${at} { __typename }`)],
    ["with unknown directives", "{ __typename @evil(x: [[[[[[1]]]]]]) }"],
    ["that subscribes", "subscription { __typename }"],
    ["of a type system", "type Query { a: String }"],
    ["of a block string", `{ organisation(code: """${"\\u0000 ".repeat(100)}""") { name } }`],
  ])("%s is refused by a 400 in a few words", async (_, query) => {
    const answer = await asked(query);
    expectNoFault(answer);
    expect(answer.body.length).toBeLessThan(1_500);
    if (!query.includes('"""')) expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it("made of any characters at all is no fault of ours", async () => {
    const letters = fc.array(
      fc.constantFrom(
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "$",
        "!",
        ":",
        "@",
        "...",
        '"',
        "\\",
        "query ",
        "on ",
        "a",
        "0",
        "\0",
        "\ud800",
        "é",
        "\n",
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(letters, async (parts) => expectNoFault(await asked(parts.join("")))),
      { numRuns: 150 },
    );
  });

  it("with any variables at all is no fault of ours", async () => {
    const apply = "mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }";
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (input) => expectNoFault(await asked(apply, { input }))),
      { numRuns: 60 },
    );
  });
});

describe("Bytes that are no request", () => {
  const raw = (bytes: string | Buffer) =>
    new Promise<string>((heard) => {
      const { port } = house.app.server.address() as { port: number };
      let said = "";
      const line = dial(port, "127.0.0.1", () => line.end(bytes));
      line
        .setEncoding("latin1")
        .on("data", (text) => (said += text))
        .on("close", () => heard(said))
        .on("error", () => heard(said));
    });

  it.each([
    ["random bytes", randomBytes(500)],
    ["no version", "GET /\r\n\r\n"],
    ["a header without a name", "GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n"],
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
    ["two lengths", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    ["a length and chunks", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    [
      "chunks of no size",
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    [
      "a body shorter than announced",
      "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{}",
    ],
    ["forty kilobytes of headers", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40_000)}\r\n\r\n`],
    ["a null byte in a header", "GET / HTTP/1.1\r\nHost: a\r\nCookie: a=\0\r\n\r\n"],
    ["a host that is none", "GET / HTTP/1.1\r\nHost: \x7f//@:/\r\n\r\n"],
    ["an address of another house", "GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
    ["an upgrade", "GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
    ["an expectation", "POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"],
  ])("%s are refused or cut off, and the house stands", async (_, bytes) => {
    expect(await raw(bytes)).not.toMatch(/^HTTP\/1\.1 5/);
  });
});
