import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";
import {ArchiveStore} from "../../src/evidence/archive-store.ts";
import type {HttpExchange} from "../../src/evidence/capture.ts";
import {sha256} from "../../src/evidence/sha256.ts";

/** A page with headers that must not be kept, and one that would forge another. */
export const exchange: HttpExchange = {
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
export const redirect: HttpExchange = {
  ...exchange,
  url: "https://example.org/report",
  status: 302,
  statusText: "Found",
  responseHeaders: [["Location", exchange.url]],
  body: new Uint8Array()
};
export const hash = sha256(exchange.body);
export const options = {source: "town-report", day: "2026-11-24"};

/** An archive in a folder that ends with the test. */
export async function store() {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-archive-"));
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  return {folder, archive: await ArchiveStore.open(folder, "sourcebook/test")};
}

export const capture = {exchanges: [redirect, exchange]};
