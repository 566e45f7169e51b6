import {mkdtemp, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {describe, expect, it, onTestFinished} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {ArchiveStore} from "../../src/evidence/archive-store.ts";
import {verifyFolder} from "../../src/evidence/archive-verify.ts";
import type {HttpExchange} from "../../src/evidence/capture.ts";
import {sha256} from "../../src/evidence/sha256.ts";

const exchange: HttpExchange = {
  url: "https://example.org/town/report.html?year=2024",
  date: "2026-11-24T10:00:00Z",
  requestHeaders: [
    ["Host", "example.org"],
    ["User-Agent", "sourcebook/test"],
    ["Cookie", "session=secret"],
    ["Authorization", "Bearer secret"]
  ],
  status: 200,
  statusText: "OK",
  responseHeaders: [
    ["Content-Type", "text/html; charset=utf-8"],
    ["Content-Encoding", "gzip"],
    ["Set-Cookie", "session=secret"],
    ["ETag", '"7"'],
    ["X-Note", "one\r\nX-Forged: two"]
  ],
  body: new TextEncoder().encode("<p>The town has 12 libraries.</p>")
};
const redirect: HttpExchange = {
  ...exchange,
  url: "https://example.org/report",
  status: 302,
  statusText: "Found",
  responseHeaders: [["Location", exchange.url]],
  body: new Uint8Array()
};
const hash = sha256(exchange.body);
const options = {source: "town-report", day: "2026-11-24"};

async function store() {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-archive-"));
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  return {folder, archive: await ArchiveStore.open(folder, "sourcebook/test")};
}

const capture = {exchanges: [redirect, exchange]};

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

describe("verifyFolder", () => {
  it("finds nothing in a folder that is whole", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await archive.close();
    const {files, documents, rot} = await verifyFolder(folder);
    expect({files, documents: [...documents].sort(), rot}).toEqual({
      files: 2,
      documents: [hash, sha256("letter")].sort(),
      rot: []
    });
  });

  it("finds a file whose bytes changed, by its name and by the index", async () => {
    const {folder, archive} = await store();
    const letter = await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await writeFile(join(folder, "own-name.txt"), "mine");
    await (await ArchiveStore.open(folder, "sourcebook/test")).close();
    await writeFile(join(folder, `2026-11-24-town-report-${letter.slice(0, 12)}.txt`), "lettre");
    await writeFile(join(folder, "own-name.txt"), "mime");
    const {rot} = await verifyFolder(folder);
    expect(rot.map(({problem}) => problem)).toEqual([
      expect.stringMatching(/its name says/),
      expect.stringMatching(/the index says/)
    ]);
  });

  it("finds a web archive that is torn or changed inside, and one that is gone", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), gunzipSync(bytes).toString().replace("12 libraries", "13 libraries"));
    expect((await verifyFolder(folder)).rot).toHaveLength(1);
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length - 600));
    expect((await verifyFolder(folder)).rot).toHaveLength(1);
    await rm(join(folder, name));
    expect((await verifyFolder(folder)).rot).toMatchObject([{problem: expect.stringContaining("no longer")}]);
  });
});
