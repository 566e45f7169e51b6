import {
  chmod,
  chown,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile
} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {describe, expect, it, onTestFinished} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {indexFolder, readIndex, writeIndex} from "../../src/evidence/archive-index.ts";
import {ArchiveStore} from "../../src/evidence/archive-store.ts";
import {verifyFolder} from "../../src/evidence/archive-verify.ts";
import type {HttpExchange} from "../../src/evidence/capture.ts";
import {sha256} from "../../src/evidence/sha256.ts";
import {readRecords} from "./read-records.ts";

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

  it("finds one byte of a compressed web archive that has rotted, wherever it is", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    const bytes = await readFile(join(folder, name));
    const heads = [...bytes.keys()].filter(at =>
      bytes.subarray(at, at + 3).equals(Buffer.from([0x1f, 0x8b, 8]))
    );
    expect(heads).toHaveLength(5);
    // The first ten bytes of a member say when and by which system it was packed, and nothing that matters.
    const places = [...bytes.keys()].filter(at => heads.every(head => at < head || at > head + 9));
    for (const at of [...heads, ...places.filter((_, index) => index % 23 === 0)]) {
      const rotten = Buffer.from(bytes);
      rotten[at] = (rotten[at] as number) ^ 0x10;
      await writeFile(join(folder, name), rotten);
      const {rot} = await verifyFolder(folder);
      expect(rot.map(({path}) => path)).toEqual([join(folder, name)]);
    }
  });

  it("takes a file under another name and a copy of it for what they are", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    await mkdir(join(folder, "deep"));
    await copyFile(join(folder, name), join(folder, "deep", "copy.warc.gz"));
    await rename(join(folder, name), join(folder, "renamed.warc.gz"));
    const {files, documents, rot} = await verifyFolder(folder);
    expect({files, documents: [...documents], rot}).toEqual({files: 2, documents: [hash], rot: []});
    // A name that tells another document's hash is not believed.
    await rename(
      join(folder, "renamed.warc.gz"),
      join(folder, "2026-11-24-town-report-000000000000.warc.gz")
    );
    expect((await verifyFolder(folder)).rot).toMatchObject([{problem: expect.stringContaining("its name")}]);
  });

  it("ends where links make a loop", async () => {
    const {folder, archive} = await store();
    await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await symlink(folder, join(folder, "loop"));
    expect(await verifyFolder(folder)).toMatchObject({files: 1, rot: []});
  });

  it("names a file and a folder that cannot be read, and goes on with the rest", async () => {
    const {folder, archive} = await store();
    const letter = await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    const secret = await archive.storeFile(new TextEncoder().encode("secret"), "secret.txt", options);
    await archive.close();
    await mkdir(join(folder, "shut"));
    const name = `2026-11-24-town-report-${secret.slice(0, 12)}.txt`;
    await asNobody(folder, async () => {
      await chmod(join(folder, name), 0);
      await chmod(join(folder, "shut"), 0);
      const {rot, documents} = await verifyFolder(folder);
      expect(rot.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
        {path: join(folder, name), problem: "it cannot be read (EACCES)"},
        {path: join(folder, "shut"), problem: "it cannot be read (EACCES)"}
      ]);
      expect([...documents]).toEqual([letter]);
      // What is whole is found all the same.
      expect(await openArchive([folder]).has(letter)).toBe(true);
      await chmod(join(folder, name), 0o600);
      expect(await openArchive([folder]).has(secret)).toBe(true);
      await chmod(join(folder, "shut"), 0o700);
    });
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

/** Runs as somebody whom rights of files bind: they do not bind root. */
async function asNobody(folder: string, run: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return run();
  const nobody = 65_534;
  for (const name of [".", ...(await readdir(folder))]) await chown(join(folder, name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    await run();
  } finally {
    process.seteuid?.(0);
  }
}
