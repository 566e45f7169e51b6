import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {cpSync, readdirSync, rmSync} from "node:fs";
import path from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readLedger} from "../../src/ledger/read.ts";
import {refreshSources} from "../../src/refresh/refresh-sources.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";
import {type DocumentServer, startServer} from "./document-server.ts";
import {inconsistencies, seededRandom, serveMany, writeManyLedger} from "./many-sources.ts";
import {limits} from "./town-notebook.ts";

const towns = 40;
const kills = 10;
const refresh = ["refresh", "--write", "--allow-private", "--delay", "0"];

let bench: Workbench;
let notebook: NotebookCopy;
let server: DocumentServer;

beforeAll(async () => {
  bench = new Workbench();
  server = await startServer();
  notebook = bench.copy("tiny-notebook");
  notebook.remove("data");
  writeManyLedger(notebook.folder, server, {towns, count: 100});
  serveMany(server, towns, 100);
}, 60_000);
afterAll(async () => {
  bench.remove();
  await server.close();
});

function start(): ChildProcess {
  return spawn(process.execPath, [notebook.command, ...refresh, "--today", "2026-02-01"], {
    cwd: notebook.folder,
    stdio: "ignore"
  });
}

async function timeOfWhole(): Promise<number> {
  const began = performance.now();
  await once(start(), "exit");
  return performance.now() - began;
}

function complete() {
  const store = path.join(notebook.folder, "data/archive");
  return refreshSources({
    root: notebook.folder,
    locales: ["en"],
    archives: [store],
    store,
    sources: [],
    day: "2026-02-01",
    limits,
    write: true
  });
}

it("a refresh that is killed at any moment leaves archive, ledger and lock whole, and the next one completes", async () => {
  await timeOfWhole();
  expect(await inconsistencies(notebook.folder)).toEqual([]);
  const before = path.join(bench.folder, "before");
  cpSync(notebook.folder, before, {recursive: true});
  serveMany(server, towns, 200);
  const wholeMs = await timeOfWhole();
  const random = seededRandom(7);
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill++) {
    rmSync(notebook.folder, {recursive: true});
    cpSync(before, notebook.folder, {recursive: true});
    const child = start();
    const exit = once(child, "exit");
    await wait(wholeMs * (0.3 + 0.7 * random()));
    child.kill("SIGKILL");
    const [, signal] = await exit;
    if (signal === "SIGKILL") interrupted += 1;
    expect(await inconsistencies(notebook.folder)).toEqual([]);
    await complete();
    expect(await inconsistencies(notebook.folder)).toEqual([]);
    const {ledger} = await readLedger(notebook.folder);
    const values = [...ledger.figures.values()].map(
      figure => figure.origin === "sourced" && figure.input.value
    );
    expect(values.filter(value => value === "200")).toHaveLength(towns);
    const left = readdirSync(path.join(notebook.folder, "data"), {recursive: true, encoding: "utf8"});
    expect(left.filter(name => path.basename(name).startsWith("."))).toEqual([]);
  }
  expect(interrupted).toBeGreaterThan(kills / 2);
}, 180_000);
