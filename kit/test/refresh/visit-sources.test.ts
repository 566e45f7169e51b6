import {execFileSync} from "node:child_process";
import {readdir, readFile, rm, stat, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {formatReport} from "../../src/refresh/format-report.ts";
import type {DocumentServer, Handler} from "./document-server.ts";
import {limits, page, reworded, sentences, townNotebook} from "./town-notebook.ts";

const lastAsked = ({requests}: DocumentServer) => requests.at(-1)?.headers["if-none-match"];

/** Answers with a page and an ETag of the test's own. */
const tagged =
  (etag: string, content = page(sentences)): Handler =>
  (request, response) => {
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, {"content-type": "text/html; charset=utf-8", etag}).end(content);
  };

describe("refreshSources with validators", () => {
  it("asks with the newest ones, though the bytes are those of before", async () => {
    const {server, refresh} = await townNotebook();
    for (const etag of ['"second"', '"third"']) {
      server.serve("/town", tagged(etag));
      expect((await refresh()).report.sources[0]?.state).toBe("unchanged");
      await refresh();
      expect(lastAsked(server)).toBe(etag);
    }
  });

  it("asks with those that a 304 gave", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", (_, response) => response.writeHead(304, {etag: '"renewed"'}).end());
    await refresh();
    await refresh();
    expect(lastAsked(server)).toBe('"renewed"');
  });

  it("asks with them although the document was first kept as a plain file", async () => {
    const {root, server, refresh} = await townNotebook();
    const archive = join(root, "data/archive");
    for (const name of await readdir(archive)) await rm(join(archive, name));
    await rm(join(root, ".sourcebook"), {recursive: true});
    await writeFile(join(archive, "saved.html"), page(sentences));
    server.serve("/town", tagged('"tag"'));
    expect((await refresh()).report.sources[0]?.state).toBe("unchanged");
    expect(lastAsked(server)).toBeUndefined();
    await refresh();
    expect(lastAsked(server)).toBe('"tag"');
  });

  it("does not ask with those of what the archive has lost", async () => {
    const {root, server, refresh} = await townNotebook();
    server.serve("/town", tagged('"new"', page(reworded("More than 400", "More than 500"))));
    await refresh();
    const archive = join(root, "data/archive");
    const names = (await readdir(archive)).filter(name => name.startsWith("2026-03-09"));
    expect(names).toHaveLength(1);
    for (const name of names) {
      const path = join(archive, name);
      // Rot that neither size nor date tell.
      const {atime, mtime} = await stat(path);
      await writeFile(path, (await readFile(path)).fill(0, 100));
      await utimes(path, atime, mtime);
    }
    expect((await refresh({day: "2026-03-10"})).report.sources[0]?.state).toBe("figure changed");
    expect(lastAsked(server)).not.toBe('"new"');
  });

  it("does not give those of one address to another that the source has now", async () => {
    const {root, server, refresh, read} = await townNotebook();
    server.serve("/elsewhere", page(sentences));
    const sources = await read("data/sources.yaml");
    await writeFile(join(root, "data/sources.yaml"), sources.replace("/town\n", "/elsewhere\n"));
    await rm(join(root, ".sourcebook"), {recursive: true});
    server.requests.length = 0;
    await refresh();
    expect(server.requests.at(-1)).toMatchObject({path: "/elsewhere"});
    expect(lastAsked(server)).toBeUndefined();
  });
});

describe("refreshSources of a source that moved for good", () => {
  it("says where to on every run, and leaves its entry as it is", async () => {
    const {server, refresh, read} = await townNotebook();
    const sources = await read("data/sources.yaml");
    server.serve("/new", page(sentences));
    server.serve("/town", (_, response) => response.writeHead(308, {location: "/new"}).end());
    for (const write of [false, true, false]) {
      const {report} = await refresh({write});
      expect(report.sources[0]).toMatchObject({state: "unchanged", movedTo: server.url("/new")});
      expect(formatReport(report)).toContain(
        `\n  moved for good; look at it, then write its url: ${server.url("/new")}\n`
      );
    }
    expect(await read("data/sources.yaml")).toBe(sources);
    server.serve("/new", (_, response) => response.writeHead(410).end());
    expect((await refresh()).report.sources[0]).toMatchObject({
      state: "source gone",
      movedTo: server.url("/new")
    });
  });
});

describe("refreshSources of an address with a password", () => {
  it("asks nobody, and neither shows nor keeps the password", async () => {
    const {root, server, refresh, read} = await townNotebook();
    const sources = await read("data/sources.yaml");
    await writeFile(join(root, "data/sources.yaml"), sources.replace("http://", "http://anna:s3cret@"));
    server.requests.length = 0;
    const {report} = await refresh({write: true});
    expect(report.sources[0]).toMatchObject({
      state: "unreachable",
      reason: "the address has a password in it"
    });
    expect(server.requests).toEqual([]);
    const kept = await Promise.all(
      (await readdir(join(root, ".sourcebook"))).map(name => read(`.sourcebook/${name}`))
    );
    for (const text of [JSON.stringify(report), formatReport(report), ...kept])
      expect(text).not.toMatch(/s3cret|anna/);
    expect(formatReport(report)).toContain(server.url("/town"));
  });

  it("nor that of an address that it is redirected to", async () => {
    const {root, server, refresh, read} = await townNotebook();
    server.serve("/town", (_, response) =>
      response
        .writeHead(301, {location: server.url("/other").replace("http://", "http://anna:s3cret@")})
        .end()
    );
    const {report} = await refresh({write: true});
    expect(report.sources[0]?.state).toBe("unreachable");
    expect(JSON.stringify(report)).not.toContain("s3cret");
    expect(await read(".sourcebook/visits.jsonl")).not.toContain("s3cret");
    expect((await readdir(join(root, "data/archive"))).length).toBe(2);
  });
});

describe("refreshSources of a confidential source", () => {
  it("names neither its address, nor its host in a reason, nor where it moved", async () => {
    const {root, server, refresh, read} = await townNotebook();
    const sources = (await read("data/sources.yaml")).replace(/ {2}snapshot: .*\n/, "");
    await writeFile(join(root, "data/sources.yaml"), `${sources}  confidential: true\n`);
    server.serve("/new", page(sentences));
    server.serve("/town", (_, response) => response.writeHead(301, {location: "/new"}).end());
    const refused = await refresh({limits: {...limits, allowPrivate: false}});
    expect(refused.report.sources[0]).toMatchObject({
      state: "unreachable",
      reason: "its host is an address of this machine or of a local network"
    });
    const moved = await refresh();
    expect(moved.report.sources[0]?.state).toBe("unchanged");
    for (const {report} of [refused, moved])
      expect(JSON.stringify(report) + formatReport(report)).not.toMatch(
        /127\.0|\/new|\/town(?!\.yaml)|[0-9a-f]{64}/
      );
  });
});

describe("refreshSources of a path", () => {
  it("reads neither folders, nor pipes, nor files without end", async () => {
    const {root, refresh, read} = await townNotebook();
    const sources = await read("data/sources.yaml");
    execFileSync("/bin/sh", ["-c", "mkfifo pipe"], {cwd: root});
    await writeFile(join(root, "large"), "x".repeat(2000));
    for (const [path, reason] of [
      ["data", "there is no file at its path"],
      ["pipe", "there is no file at its path"],
      ["/dev/zero", "there is no file at its path"],
      ["large", "the file is larger than 0.001 MB"]
    ]) {
      await writeFile(join(root, "data/sources.yaml"), sources.replace(/url: .*/, `path: ${path}`));
      const {report} = await refresh({limits: {...limits, mostBytes: 1000}});
      expect(report.sources[0]).toMatchObject({state: "unreachable", reason});
    }
  });
});
