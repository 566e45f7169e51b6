import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {cpSync, readdirSync, rmSync} from "node:fs";
import path from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {readLedger} from "../../src/ledger/read.ts";
import {refreshSources} from "../../src/refresh/refresh-sources.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";
import {startServer} from "./document-server.ts";
import {inconsistencies, seededRandom, serveMany, writeManyLedger} from "./many-sources.ts";
import {limits} from "./town-notebook.ts";

export interface Kills {
  /** How many of the runs were killed before they ended: as many as were asked for, unless they end too fast. */
  interrupted: number;
  /** What was not whole after a kill, or after the run that followed it. */
  faults: string[];
}

const day = "2026-02-01";

/** Kills refreshes that rewrite every source of a notebook, at seeded moments; looks at what is left; lets one end. */
export async function killRefreshes({
  towns,
  kills,
  seed
}: {
  towns: number;
  kills: number;
  seed: number;
}): Promise<Kills> {
  const bench = new Workbench();
  const server = await startServer();
  const result: Kills = {interrupted: 0, faults: []};
  try {
    const notebook = bench.copy("tiny-notebook");
    notebook.remove("data");
    writeManyLedger(notebook.folder, server, {towns, count: 100});
    serveMany(server, towns, 100);
    await once(start(notebook), "exit");
    result.faults.push(...(await inconsistencies(notebook.folder)));
    const before = path.join(bench.folder, "before");
    cpSync(notebook.folder, before, {recursive: true});
    serveMany(server, towns, 200);
    const began = performance.now();
    await once(start(notebook), "exit");
    let wholeMs = performance.now() - began;
    const random = seededRandom(seed);
    for (let run = 0; result.interrupted < kills && run < 3 * kills; run++) {
      rmSync(notebook.folder, {recursive: true});
      cpSync(before, notebook.folder, {recursive: true});
      const started = performance.now();
      const child = start(notebook);
      const exit = once(child, "exit");
      await wait(wholeMs * (0.2 + 0.8 * random()));
      child.kill("SIGKILL");
      if ((await exit)[1] === "SIGKILL") result.interrupted += 1;
      // A run that was faster than the measured one tells how long they take now.
      else wholeMs = Math.min(wholeMs, performance.now() - started);
      result.faults.push(...(await inconsistencies(notebook.folder)));
      result.faults.push(...(await complete(notebook.folder, towns)));
    }
    return result;
  } finally {
    bench.remove();
    await server.close();
  }
}

function start(notebook: NotebookCopy): ChildProcess {
  const args = ["refresh", "--write", "--allow-private", "--delay", "0", "--today", day];
  return spawn(process.execPath, [notebook.command, ...args], {cwd: notebook.folder, stdio: "ignore"});
}

async function complete(root: string, towns: number): Promise<string[]> {
  const store = path.join(root, "data/archive");
  await refreshSources({
    root,
    locales: ["en"],
    archives: [store],
    store,
    sources: [],
    day,
    limits,
    write: true
  });
  const {ledger} = await readLedger(root);
  const values = [...ledger.figures.values()].map(
    figure => figure.origin === "sourced" && figure.input.value
  );
  const written = values.filter(value => value === "200").length;
  const left = readdirSync(path.join(root, "data"), {recursive: true, encoding: "utf8"});
  return [
    ...(await inconsistencies(root)),
    ...(written === towns ? [] : [`${written} figures of ${towns} were written`]),
    ...left.filter(name => path.basename(name).startsWith(".")).map(name => `${name} was left`)
  ];
}
