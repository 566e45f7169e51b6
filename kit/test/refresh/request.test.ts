import type {Socket} from "node:net";
import {setTimeout as wait} from "node:timers/promises";
import {describe, expect, it} from "vitest";
import {Visitor} from "../../src/refresh/fetch-document.ts";
import type {FetchLimits} from "../../src/refresh/fetch-limits.ts";
import {documentServer} from "./document-server.ts";
import {rawServer} from "./raw-server.ts";
import {limits} from "./town-notebook.ts";

const visitor = (changes: Partial<FetchLimits> = {}) => new Visitor({...limits, attempts: 1, ...changes});
const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

describe("answers over the wire", () => {
  it.each([
    ["longer than it says", `${ok}Content-Length: 5\r\n\r\nwords and more`, /longer than it says/],
    [
      "longer than it says, at its end",
      `${ok}Content-Length: 5\r\nConnection: close\r\n\r\nwords and more`,
      /longer than it says/
    ],
    ["shorter than it says", `${ok}Content-Length: 50\r\n\r\nwords`, /broke off/],
    ["of two lengths", `${ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\nwords!`, /not in HTTP/],
    ["no HTTP", "SSH-2.0-OpenSSH_9.6\r\n", /not in HTTP/],
    ["headers without an end", `${ok}X-Long: ${"x".repeat(100_000)}\r\n\r\n`, /headers are too large/]
  ])("refuses one with %s", async (_, answer, reason) => {
    const port = await rawServer(socket => socket.end(answer));
    expect(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`)).toEqual({
      state: "unreachable",
      reason: expect.stringMatching(reason)
    });
  });

  it("gives up where a server changes the protocol", async () => {
    const port = await rawServer(socket =>
      socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nxxx")
    );
    expect(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`)).toEqual({
      state: "unreachable",
      reason: "the answer broke off"
    });
  });

  it("follows a redirect to an address with letters of its own, in UTF-8 or escaped", async () => {
    for (const location of ["/l'été", "/l'%C3%A9t%C3%A9"]) {
      const port = await rawServer((socket, asked) => {
        if (asked.startsWith("GET /l'%C3%A9t%C3%A9 ")) socket.end(`${ok}Content-Length: 5\r\n\r\nwords`);
        else
          socket.end(Buffer.from(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`));
      });
      expect(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`)).toMatchObject({state: "fetched"});
    }
  });

  it("takes one that is sent in many small parts", async () => {
    const port = await rawServer(async socket => {
      for (const part of [ok, "Content-Length: 10\r\n", "\r\n", "ten ", "words"]) {
        socket.write(part);
        await wait(10);
      }
      socket.end("!");
    });
    expect(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`)).toMatchObject({state: "fetched"});
  });

  it("never takes an answer over a connection that another visitor opened to a private address", async () => {
    const server = await documentServer();
    server.serve("/a", "words");
    const local = server.url("/a").replace("127.0.0.1", "localhost");
    expect(await visitor().fetchDocument(local)).toMatchObject({state: "fetched"});
    expect(await visitor({allowPrivate: false}).fetchDocument(local)).toEqual({
      state: "unreachable",
      reason: expect.stringContaining("of this machine or of a local network")
    });
  });

  it("asks a server at an IPv6 address", async () => {
    let asked = "";
    const port = await rawServer(
      (socket, request) => {
        asked = request;
        socket.end(`${ok}Content-Length: 5\r\n\r\nwords`);
      },
      {host: "::1"}
    );
    const address = `http://[::1]:${port}/a`;
    expect(await visitor().fetchDocument(address)).toMatchObject({state: "fetched"});
    expect(asked).toContain(`Host: [::1]:${port}\r\n`);
    expect(await visitor({allowPrivate: false}).fetchDocument(address)).toMatchObject({state: "unreachable"});
  });
});

describe("robots.txt", () => {
  it("is read to its first 500 kB, however large it is", async () => {
    const server = await documentServer();
    server.serve("/robots.txt", (_, response) => {
      response.writeHead(200, {"content-type": "text/plain"});
      response.write("User-agent: *\nDisallow: /private\n");
      const more = () => {
        if (!response.destroyed) response.write(`# ${"x".repeat(60_000)}\n`, more);
      };
      more();
    });
    server.serve("/a", "words");
    expect(await visitor().fetchDocument(server.url("/a"))).toMatchObject({state: "fetched"});
    expect(await visitor().fetchDocument(server.url("/private"))).toMatchObject({
      reason: expect.stringContaining("robots.txt")
    });
  });

  it.each([
    ["a reset", (socket: Socket) => socket.resetAndDestroy()],
    ["silence", () => {}]
  ])("lets nothing be asked behind %s", async (_, answer) => {
    const port = await rawServer(answer, {robots: true});
    expect(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`)).toMatchObject({
      state: "unreachable",
      reason: expect.stringMatching(/ \(asked for its robots\.txt\)$/)
    });
  });

  it("does not hold where there is none", async () => {
    const server = await documentServer();
    server.serve("/a", "words");
    for (const status of [403, 404, 410]) {
      server.serve("/robots.txt", (_, response) => response.writeHead(status).end());
      expect(await visitor().fetchDocument(server.url("/a"))).toMatchObject({state: "fetched"});
    }
  });
});

describe("Retry-After", () => {
  it.each([
    ["in seconds", () => "1"],
    ["as a date", () => new Date(Date.now() + 2000).toUTCString()]
  ])("is waited for, %s", async (_, value) => {
    const server = await documentServer();
    let left = 1;
    server.serve("/a", (_request, response) => {
      if (left-- > 0) response.writeHead(429, {"retry-after": value()}).end();
      else response.end("words");
    });
    const start = performance.now();
    expect(await visitor({attempts: 2}).fetchDocument(server.url("/a"))).toMatchObject({state: "fetched"});
    // A date has no parts of a second.
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it.each(["soon", "-1", "99999999999999999999"])("of %s waits no longer than is bearable", async value => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(429, {"retry-after": value}).end());
    const start = performance.now();
    expect(await visitor({attempts: 2}).fetchDocument(server.url("/a"))).toMatchObject({
      state: "unreachable",
      reason: expect.stringMatching(/^it answers 429/)
    });
    expect(performance.now() - start).toBeLessThan(800);
  });
});
