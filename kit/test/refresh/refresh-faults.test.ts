import {execFileSync} from "node:child_process";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {formatReport} from "../../src/refresh/format-report.ts";
import {VisitLog} from "../../src/refresh/visit-log.ts";
import {limits, page, reworded, sentences, townNotebook} from "./town-notebook.ts";

describe("refreshSources", () => {
  it("goes on where an interrupted run of the same day ended, and asks again on another", async () => {
    const {root, server, refresh} = await townNotebook();
    const log = join(root, ".sourcebook/visits.jsonl");
    await refresh({day: "2026-03-09"});
    const text = await readFile(log, "utf8");
    await writeFile(log, `${text.replace(/\{"end":true\}\n$/, "")}{"visit":{"source":"to`);
    server.requests.length = 0;
    expect((await refresh({day: "2026-03-09"})).report.sources[0]?.state).toBe("unchanged");
    expect(server.requests).toEqual([]);
    await refresh({day: "2026-03-10"});
    expect(server.requests.length).toBeGreaterThan(0);
  });

  it("remembers what a server gave although the ledger was not written", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    await refresh();
    server.requests.length = 0;
    let answers = 0;
    server.serve("/town", (_, response) => {
      answers += 1;
      response.writeHead(304).end();
    });
    const {report} = await refresh({day: "2026-03-10"});
    expect(answers).toBe(1);
    expect(report.sources[0]?.state).toBe("figure changed");
  });

  it("keeps the log short, whatever a kill left in it", async () => {
    const {root, refresh} = await townNotebook();
    for (const day of ["2026-03-09", "2026-03-10", "2026-03-11"]) await refresh({day});
    const log = await VisitLog.open(join(root, ".sourcebook/visits.jsonl"), "2026-03-12");
    expect((await readFile(log.file, "utf8")).trim().split("\n")).toHaveLength(2);
  });

  it("shows what a document says as text, not as commands to a terminal", async () => {
    const {server, refresh} = await townNotebook();
    server.serve("/town", page(reworded("400 cameras", "500 \u001b]0;owned\u0007\u009b31m\u202ecameras")));
    const {report} = await refresh();
    expect(report.sources[0]?.state).toBe("figure changed");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(formatReport(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("reads one line of ten megabytes, and deep tables, in good time", async () => {
    const {server, refresh} = await townNotebook();
    const words = "and so on ".repeat(1_000_000);
    server.serve("/town", page([...sentences, words, `${"<table><tr><td>".repeat(2000)}deep`]));
    const start = performance.now();
    const {report} = await refresh({
      limits: {...limits, totalTimeoutMs: 9000}
    });
    expect(report.sources[0]?.state).toBe("cosmetic");
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

const store = fileURLToPath(new URL("../../src/evidence/archive-store.ts", import.meta.url));
const together = fileURLToPath(new URL("../../src/ledger/write-together.ts", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));

/** Runs code in a process whose files may not grow beyond some blocks: writes fail as on a full disk. */
function runOnFullDisk(folder: string, code: string): string {
  const command = `ulimit -f 4; exec "${process.execPath}" "${tsx}" "${join(folder, "run.mts")}"`;
  try {
    execFileSync("/bin/sh", ["-c", command], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
      env: {...process.env, TSX_DISABLE_CACHE: "1"}
    });
    return `no fault: ${code.length}`;
  } catch (error) {
    return String((error as {stderr: string}).stderr);
  }
}

describe("a full disk", () => {
  it("leaves archive and ledger as they were", async () => {
    const {root, read} = await townNotebook();
    const archive = join(root, "data/archive");
    const before = await readdir(archive);
    const sources = await read("data/sources.yaml");
    const code = `
      import {randomBytes} from "node:crypto";
      import {ArchiveStore} from ${JSON.stringify(store)};
      import {writeTogether} from ${JSON.stringify(together)};
      import {readFileSync} from "node:fs";
      const faults: string[] = [];
      const archive = await ArchiveStore.open("data/archive", "test");
      await archive.storeFile(randomBytes(100_000), "large.bin", {source: "large", day: "2026-01-01"})
        .catch(error => faults.push(error.code));
      const before = readFileSync("data/sources.yaml", "utf8");
      await writeTogether(".", [
        {file: "data/sources.yaml", before, after: before + "# more\\n"},
        {file: "data/new.yaml", before: undefined, after: "#".repeat(100_000)}
      ]).catch(error => faults.push(error.code));
      process.stderr.write(faults.join());
      process.exit(1);
    `;
    await writeFile(join(root, "run.mts"), code);
    expect(runOnFullDisk(root, code)).toMatch(/EFBIG,EFBIG$/);
    expect(await readdir(archive)).toEqual(before);
    expect(await read("data/sources.yaml")).toBe(sources);
    expect(
      (await readdir(join(root, "data"))).filter(name => name.startsWith(".") || name === "new.yaml")
    ).toEqual([]);
    const hash = /snapshot: ([0-9a-f]{64})/.exec(sources)?.[1] ?? "";
    expect(await openArchive([archive]).has(hash)).toBe(true);
  });
});
