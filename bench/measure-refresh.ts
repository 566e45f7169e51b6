import {execFile} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {startServer} from "../kit/test/refresh/document-server.ts";
import {serveMany, writeManyLedger} from "../kit/test/refresh/many-sources.ts";
import type {Measurement} from "./measurement.ts";

const towns = 1000;
const wordsOfPage = 14_000; // about 100 kB
const once = fileURLToPath(new URL("refresh-once.ts", import.meta.url));

interface Run {
  seconds: number;
  states: string;
  memoryKb: number;
}

/** A thousand pages of 100 kB on loopback, without pauses: captured, unchanged, changed, and written. */
export async function measureRefresh(): Promise<Measurement[]> {
  const root = mkdtempSync(join(tmpdir(), "sourcebook-bench-"));
  const server = await startServer();
  const run = async (...args: string[]): Promise<Run> => {
    const command = ["--import", "tsx", once, root, ...args];
    return JSON.parse((await promisify(execFile)(process.execPath, command)).stdout);
  };
  try {
    serveMany(server, towns, 100, wordsOfPage);
    writeManyLedger(root, server, {towns, count: 100});
    const results: [string, Run][] = [];
    results.push(["captured for the first time, written", await run("2026-01-01", "write")]);
    results.push(["unchanged", await run("2026-01-02")]);
    serveMany(server, towns, 200, wordsOfPage);
    results.push(["changed", await run("2026-01-03")]);
    results.push(["changed, from the archive, written", await run("2026-01-04", "write")]);
    return results.flatMap(([name, {seconds, states, memoryKb}]): Measurement[] => [
      {what: `refresh ${towns} sources: ${name} (${states})`, value: seconds, unit: "s"},
      {what: `refresh ${towns} sources: ${name}, most memory`, value: memoryKb, unit: "kB"}
    ]);
  } finally {
    await server.close();
    rmSync(root, {recursive: true, force: true});
  }
}
