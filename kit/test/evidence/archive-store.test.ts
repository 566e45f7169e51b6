import {readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {indexFolder, readIndex, writeIndex} from "../../src/evidence/archive-index.ts";
import {ArchiveStore} from "../../src/evidence/archive-store.ts";
import {sha256} from "../../src/evidence/sha256.ts";
import {readRecords} from "./read-records.ts";
import {capture, exchange, hash, options, redirect, store} from "./web-capture.ts";

describe("ArchiveStore", () => {
  it("stores a capture as a web archive, without cookies and authorisation", async () => {
    const {folder, archive} = await store();
    expect(await archive.storeCapture(capture, options)).toBe(hash);
    const [name = "", ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toBe(`2026-11-24-town-report-${hash.slice(0, 12)}.warc.gz`);
    const text = gunzipSync(await readFile(join(folder, name))).toString();
    expect(text.match(/^WARC-Type: .+$/gm)?.map(line => line.slice(11).trim())).toEqual([
      "warcinfo",
      "response",
      "request",
      "response",
      "request"
    ]);
    expect(text).toContain(
      "HTTP/1.1 302 Found\r\nLocation: https://example.org/town/report.html?year=2024\r\n"
    );
    expect(text).toContain("GET /town/report.html?year=2024 HTTP/1.1\r\n");
    expect(text).toContain(`WARC-Payload-Digest: sha256:${hash}`);
    expect(text).not.toMatch(/secret|^X-Forged/im);
  });

  it("is found by the hash of its words, whatever its file name, with what the server said", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    const [name = ""] = await readdir(folder);
    await rename(join(folder, name), join(folder, "renamed.warc.gz"));
    expect(await openArchive([folder]).find(hash)).toMatchObject({
      bytes: Buffer.from(exchange.body),
      fileName: "report.html",
      mediaType: "text/html; charset=utf-8",
      url: exchange.url,
      date: exchange.date,
      etag: '"7"'
    });
  });

  it("leaves no file open behind it", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    const before = (await readdir("/dev/fd")).length;
    for (let time = 0; time < 30; time++) await openArchive([folder]).find(hash);
    expect((await readdir("/dev/fd")).length).toBeLessThan(before + 10);
  });

  it("stores a file as it is, and nothing twice", async () => {
    const {folder, archive} = await store();
    const bytes = new TextEncoder().encode("a,b\n1,2\n");
    const first = await archive.storeFile(bytes, "Table.CSV", options);
    await archive.storeFile(bytes, "copy.csv", options);
    const [name = "", ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toBe(`2026-11-24-town-report-${first.slice(0, 12)}.csv`);
    expect(await readFile(join(folder, name))).toEqual(Buffer.from(bytes));
  });

  it("leaves nothing half written, and clears what another process left so", async () => {
    const {folder} = await store();
    await writeFile(join(folder, ".x.warc.gz.999999999.part"), "half");
    expect(await openArchive([folder]).find(sha256("half"))).toBeUndefined();
    await ArchiveStore.open(folder, "sourcebook/test");
    expect(await readdir(folder)).toEqual([]);
  });

  it("writes an index that is not needed, and not believed", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    expect(await openArchive([folder]).has(hash)).toBe(true);
    await writeFile(join(folder, "index.json"), "{}");
    expect(await openArchive([folder]).has(hash)).toBe(true);
    await writeFile(join(folder, "index.json"), "no JSON");
    expect(await openArchive([folder]).has(hash)).toBe(true);
  });
});

describe("a web archive, read by its standard alone", () => {
  it("has a compressed member a record, whose lengths and digests are right, requests beside their answers", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    const [name = ""] = await readdir(folder);
    const records = readRecords(await readFile(join(folder, name)));
    const seen = records.map(({headers, block}) => [headers.get("warc-type"), block.split("\r\n")[0]]);
    expect(seen).toEqual([
      ["warcinfo", "software: sourcebook/test"],
      ["response", "HTTP/1.1 302 Found"],
      ["request", "GET /report HTTP/1.1"],
      ["response", "HTTP/1.1 200 OK"],
      ["request", "GET /town/report.html?year=2024 HTTP/1.1"]
    ]);
    const ids = new Set(records.map(({headers}) => headers.get("warc-record-id")));
    expect(ids.size).toBe(records.length);
    for (const [at, {headers, block, payload}] of records.entries()) {
      expect(headers.get("warc-date")).toBe(exchange.date);
      if (at === 0) continue;
      expect(headers.get("warc-block-digest")).toBe(`sha256:${sha256(Buffer.from(block, "latin1"))}`);
      expect(headers.get("warc-payload-digest")).toBe(`sha256:${sha256(Buffer.from(payload, "latin1"))}`);
      const answer = records[at - 1]?.headers.get("warc-record-id");
      if (headers.get("warc-type") === "request") expect(headers.get("warc-concurrent-to")).toBe(answer);
    }
    expect(records[3]?.payload).toBe("<p>The town has 12 libraries.</p>");
  });

  it("keeps no name and password of an address", async () => {
    const {folder, archive} = await store();
    const secret = "https://me:word@example.org/town/report.html";
    const hop = {...redirect, responseHeaders: [["Location", secret]] as const};
    await archive.storeCapture({exchanges: [hop, {...exchange, url: secret}]}, options);
    const [name = ""] = await readdir(folder);
    const text = gunzipSync(await readFile(join(folder, name))).toString();
    expect(text).toContain("WARC-Target-URI: https://example.org/town/report.html\r\n");
    expect(text).not.toMatch(/me:word/);
  });
});

describe("writeIndex", () => {
  it("makes the same index again from the files alone", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await archive.close();
    const before = await readFile(join(folder, "index.json"), "utf8");
    await rm(join(folder, "index.json"));
    await writeIndex(folder, await indexFolder(folder));
    expect(await readFile(join(folder, "index.json"), "utf8")).toBe(before);
    expect([...(await readIndex(folder)).keys()]).toHaveLength(2);
  });
});
