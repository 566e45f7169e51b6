import {once} from "node:events";
import type {AddressInfo} from "node:net";
import {createServer} from "node:net";
import {gzipSync} from "node:zlib";
import ipaddr from "ipaddr.js";
import {describe, expect, it, onTestFinished, vi} from "vitest";
import {type Fetched, Visitor} from "../../src/refresh/fetch-document.ts";
import {defaultLimits, type FetchLimits} from "../../src/refresh/fetch-limits.ts";
import {type DocumentServer, documentServer} from "./document-server.ts";

const limits: FetchLimits = {
  ...defaultLimits,
  userAgent: "sourcebook/test",
  delayMs: 0,
  retryDelayMs: 1,
  idleTimeoutMs: 300,
  totalTimeoutMs: 600,
  mostBytes: 100_000,
  allowPrivate: true
};

const visitor = (changes: Partial<FetchLimits> = {}) => new Visitor({...limits, ...changes});

function textOf(fetched: Fetched): string {
  if (fetched.state !== "fetched") throw new Error(JSON.stringify(fetched));
  return new TextDecoder().decode(fetched.capture.exchanges.at(-1)?.body);
}

const asked = ({requests}: DocumentServer, path: string) => requests.filter(request => request.path === path);

describe("Visitor.fetchDocument", () => {
  it("fetches a document, unpacked, under its own name", async () => {
    const server = await documentServer();
    server.serve("/a", (_, response) => {
      response
        .writeHead(200, {"content-encoding": "gzip", "content-type": "text/plain"})
        .end(gzipSync("words"));
    });
    expect(textOf(await visitor().fetchDocument(server.url("/a#part")))).toBe("words");
    expect(asked(server, "/a")[0]?.headers["user-agent"]).toBe("sourcebook/test");
  });

  it("asks whether a document has changed", async () => {
    const server = await documentServer();
    server.serve("/a", "words");
    const first = await visitor().fetchDocument(server.url("/a"));
    if (first.state !== "fetched") throw new Error("not fetched");
    const etag = first.capture.exchanges[0]?.responseHeaders.find(([name]) => name === "etag")?.[1] as string;
    expect(await visitor().fetchDocument(server.url("/a"), {etag})).toEqual({state: "same", etag});
    server.serve("/a", "other words");
    expect(textOf(await visitor().fetchDocument(server.url("/a"), {etag}))).toBe("other words");
  });

  it("keeps every redirect on the way", async () => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(301, {location: "/b"}).end());
    server.serve("/b", "words");
    const fetched = await visitor().fetchDocument(server.url("/a"));
    expect(textOf(fetched)).toBe("words");
    expect(fetched).toMatchObject({
      capture: {exchanges: [{status: 301}, {url: server.url("/b"), status: 200}]}
    });
  });

  it.each([404, 410])("says that a document is gone at %i", async status => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(status).end());
    expect(await visitor().fetchDocument(server.url("/a"))).toEqual({
      state: "gone",
      reason: `it answers ${status}`
    });
  });

  const faults: [name: string, handler: Parameters<DocumentServer["serve"]>[1], reason: RegExp][] = [
    ["500", (_, response) => response.writeHead(500).end(), /answers 500/],
    ["403", (_, response) => response.writeHead(403).end("no"), /answers 403/],
    ["an empty 200", (_, response) => response.writeHead(200).end(), /empty/],
    ["silence", () => {}, /silent for 0.3 s/],
    [
      "a slow drip",
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write("."), 50);
        response.on("close", () => clearInterval(timer));
      },
      /no whole answer within 0.6 s/
    ],
    [
      "a reset in the middle",
      (_, response) => {
        response.writeHead(200, {"content-length": 1000});
        response.write("half", () => response.socket?.resetAndDestroy());
      },
      /broke off/
    ],
    [
      "a length that is too long",
      (_, response) => {
        response.writeHead(200, {"content-length": 1000});
        response.write("half", () => response.socket?.end());
      },
      /broke off/
    ],
    [
      "endless redirects",
      (_, response) => response.writeHead(302, {location: "/a"}).end(),
      /more than 5 times/
    ],
    [
      "a redirect to another scheme",
      (_, response) => response.writeHead(302, {location: "file:///etc/passwd"}).end(),
      /neither http nor https/
    ],
    [
      "a small answer that unpacks to a huge one",
      (_, response) =>
        response.writeHead(200, {"content-encoding": "gzip"}).end(gzipSync(Buffer.alloc(20_000_000))),
      /larger than 0.1 MB/
    ],
    [
      "an endless answer",
      (_, response) => {
        response.writeHead(200);
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
        };
        more();
      },
      /larger than 0.1 MB/
    ],
    [
      "broken packing",
      (_, response) => response.writeHead(200, {"content-encoding": "gzip"}).end("no gzip"),
      /cannot be unpacked/
    ],
    [
      "an unknown packing",
      (_, response) => response.writeHead(200, {"content-encoding": "zip"}).end("x"),
      /encoded as "zip"/
    ]
  ];
  it.each(faults)("does not reach a document behind %s", async (_, handler, reason) => {
    const server = await documentServer();
    server.serve("/a", handler);
    const fetched = await visitor({attempts: 2}).fetchDocument(server.url("/a"));
    expect(fetched).toEqual({state: "unreachable", reason: expect.stringMatching(reason)});
  });

  it("does not reach a server that is not there", async () => {
    const server = await documentServer();
    await server.close();
    expect(await visitor().fetchDocument(server.url("/a"))).toMatchObject({
      state: "unreachable",
      reason: "the connection is refused (asked for its robots.txt)"
    });
  });

  it("reads an answer without a length to its end", async () => {
    const raw = createServer(socket => {
      socket.once("data", () =>
        socket.end("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nall the words")
      );
    }).listen(0, "127.0.0.1");
    await once(raw, "listening");
    const {port} = raw.address() as AddressInfo;
    expect(textOf(await visitor().fetchDocument(`http://127.0.0.1:${port}/a`))).toBe("all the words");
    raw.close();
  });

  it("tries again where that may help, and waits as long as it is asked to", async () => {
    const server = await documentServer();
    let left = 2;
    server.serve("/a", (_, response) => {
      if (left-- > 0) response.writeHead(429, {"retry-after": "0"}).end();
      else response.end("words");
    });
    expect(textOf(await visitor().fetchDocument(server.url("/a")))).toBe("words");
    server.serve("/b", (_, response) => response.writeHead(503, {"retry-after": "3600"}).end());
    expect(await visitor().fetchDocument(server.url("/b"))).toMatchObject({
      state: "unreachable",
      reason: "it answers 503, and asks to wait 3600 s"
    });
    expect(asked(server, "/b")).toHaveLength(1);
  });

  it("asks a host for one thing at a time, with a pause between two", async () => {
    const server = await documentServer();
    let open = 0;
    let most = 0;
    for (const path of ["/a", "/b", "/c"])
      server.serve(path, (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => response.end("words", () => open--), 20);
      });
    const polite = visitor({delayMs: 60});
    await Promise.all(["/a", "/b", "/c"].map(path => polite.fetchDocument(server.url(path))));
    expect(most).toBe(1);
    const times = server.requests.map(({atMs}) => atMs);
    const pauses = times.slice(1).map((time, index) => time - (times[index] as number));
    expect(Math.min(...pauses)).toBeGreaterThan(55);
    expect(asked(server, "/robots.txt")).toHaveLength(1);
  });

  it("does as robots.txt asks", async () => {
    const server = await documentServer();
    server.serve("/robots.txt", "User-agent: sourcebook\nDisallow: /private\n", "text/plain");
    server.serve("/private/a", "words");
    server.serve("/open", (_, response) => response.writeHead(302, {location: "/private/a"}).end());
    for (const path of ["/private/a", "/open"])
      expect(await visitor().fetchDocument(server.url(path))).toMatchObject({
        state: "unreachable",
        reason: expect.stringContaining("robots.txt")
      });
    expect(asked(server, "/private/a")).toEqual([]);
    server.serve("/robots.txt", (_, response) => response.writeHead(503).end());
    expect(await visitor().fetchDocument(server.url("/open"))).toMatchObject({
      state: "unreachable",
      reason: expect.stringContaining("robots.txt answers 503")
    });
  });
});

describe("addresses that are not public", () => {
  it.each([
    "http://127.0.0.1:1/",
    "http://localhost:1/",
    "http://[::1]:1/",
    "http://2130706433:1/",
    "http://10.0.0.8/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:10.0.0.1]/",
    "http://[fd00::1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/"
  ])("refuses %s", async address => {
    expect(await visitor({allowPrivate: false}).fetchDocument(address)).toEqual({
      state: "unreachable",
      reason: expect.stringContaining("of this machine or of a local network")
    });
  });

  it.each(["file:///etc/passwd", "ftp://example.org/a", "http://user:word@example.org/", "no address"])(
    "refuses %s",
    async address => {
      expect(await visitor().fetchDocument(address)).toMatchObject({state: "unreachable"});
    }
  );

  it("refuses a redirect that leads to one, and does not ask it", async () => {
    const server = await documentServer();
    const inside = server.url("/inside").replace("127.0.0.1", "127.0.0.2");
    server.serve("/a", (_, response) => response.writeHead(302, {location: inside}).end());
    // As if the server's own address were one of the open internet.
    const judge = ipaddr.process.bind(ipaddr);
    const open = vi.spyOn(ipaddr, "process");
    onTestFinished(() => open.mockRestore());
    open.mockImplementation(address => judge(address === "127.0.0.1" ? "93.184.215.14" : address));
    expect(await visitor({allowPrivate: false}).fetchDocument(server.url("/a"))).toEqual({
      state: "unreachable",
      reason: "127.0.0.2 is an address of this machine or of a local network"
    });
    expect(server.requests.map(({path}) => path)).toEqual(["/robots.txt", "/a"]);
  });
});
