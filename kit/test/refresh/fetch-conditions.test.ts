import {describe, expect, it} from "vitest";
import {type Fetched, Visitor} from "../../src/refresh/fetch-document.ts";
import {documentServer} from "./document-server.ts";
import {limits} from "./town-notebook.ts";

const visitor = () => new Visitor({...limits, attempts: 1});
const same = (fetched: Fetched) =>
  fetched.state === "same" ? fetched : expect.fail(JSON.stringify(fetched));

describe("Visitor.fetchDocument with validators", () => {
  it("passes on what a server says of the same document now", async () => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(304, {etag: '"new"'}).end());
    expect(same(await visitor().fetchDocument(server.url("/a"), {etag: '"old"'})).etag).toBe('"new"');
  });

  it("does not believe that nothing changed where it did not ask so", async () => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(304).end());
    expect(await visitor().fetchDocument(server.url("/a"))).toEqual({
      state: "unreachable",
      reason: "it says that nothing changed, but was not asked so"
    });
  });

  it("gives validators only to the address that they came from", async () => {
    const server = await documentServer();
    server.serve("/a", (_, response) => response.writeHead(302, {location: "/b"}).end());
    server.serve("/b", "words");
    const first = await visitor().fetchDocument(server.url("/a"));
    if (first.state !== "fetched") throw new Error("not fetched");
    const etag = first.capture.exchanges.at(-1)?.responseHeaders.find(([name]) => name === "etag")?.[1] ?? "";
    server.requests.length = 0;
    await visitor().fetchDocument(server.url("/a"), {etag, url: server.url("/b")});
    expect(server.requests.map(({path, headers}) => [path, headers["if-none-match"]])).toEqual([
      ["/robots.txt", undefined],
      ["/a", undefined],
      ["/b", etag]
    ]);
    // Without the address they are those of the document's own.
    server.requests.length = 0;
    const moved = await visitor().fetchDocument(server.url("/a"), {etag});
    expect(moved.state).toBe("fetched");
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });
});

describe("a document that moved", () => {
  it.each([
    [[301], "/b"],
    [[308, 301], "/c"],
    [[301, 302], "/b"],
    [[302, 301], undefined],
    [[307], undefined]
  ])("for good says so: %j", async (statuses, expected) => {
    const server = await documentServer();
    const paths = ["/a", "/b", "/c"];
    for (const [at, status] of statuses.entries())
      server.serve(paths[at] ?? "", (_, response) =>
        response.writeHead(status, {location: paths[at + 1] ?? ""}).end()
      );
    server.serve(paths[statuses.length] ?? "", "words");
    const fetched = await visitor().fetchDocument(server.url("/a"));
    expect(fetched).toMatchObject({state: "fetched"});
    expect("movedTo" in fetched ? fetched.movedTo : undefined).toBe(expected && server.url(expected));
  });
});
