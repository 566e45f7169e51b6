import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {defaultLimits} from "../kit/src/refresh/fetch-limits.ts";
import {refreshSources} from "../kit/src/refresh/refresh-sources.ts";
import {startServer} from "../kit/test/refresh/document-server.ts";
import {serveMany, writeManyLedger} from "../kit/test/refresh/many-sources.ts";
import type {Measurement} from "./measurement.ts";

const towns = 1000;
const wordsOfPage = 14_000; // about 100 kB

/** A thousand pages of 100 kB on loopback, without pauses: captured, unchanged, changed, and written. */
export async function measureRefresh(): Promise<Measurement[]> {
  const root = mkdtempSync(join(tmpdir(), "sourcebook-bench-"));
  const server = await startServer();
  const store = join(root, "data/archive");
  const run = async (day: string, write: boolean) => {
    const start = performance.now();
    const {report} = await refreshSources({
      root,
      locales: ["en"],
      archives: [store],
      store,
      sources: [],
      day,
      limits: {
        ...defaultLimits,
        userAgent: "sourcebook/bench",
        delayMs: 0,
        retryDelayMs: 0,
        allowPrivate: true
      },
      write
    });
    const states = new Set(report.sources.map(({state}) => state));
    return {seconds: (performance.now() - start) / 1000, states: [...states].join()};
  };
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  try {
    serveMany(server, towns, 100, wordsOfPage);
    writeManyLedger(root, server, {towns, count: 100});
    const results: [string, Awaited<ReturnType<typeof run>>][] = [];
    results.push(["captured for the first time, written", await run("2026-01-01", true)]);
    results.push(["unchanged", await run("2026-01-02", false)]);
    serveMany(server, towns, 200, wordsOfPage);
    results.push(["changed", await run("2026-01-03", false)]);
    results.push(["changed, from the archive, written", await run("2026-01-04", true)]);
    return [
      ...results.map(([name, {seconds, states}]) => ({
        what: `refresh ${towns} sources: ${name} (${states})`,
        value: seconds,
        unit: "s" as const
      })),
      {what: "refresh: most memory, server included", value: most / 1000, unit: "kB"}
    ];
  } finally {
    clearInterval(watch);
    await server.close();
    rmSync(root, {recursive: true, force: true});
  }
}
