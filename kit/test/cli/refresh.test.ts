import {execFile, spawn} from "node:child_process";
import {randomBytes} from "node:crypto";
import {once} from "node:events";
import {readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {type DocumentServer, startServer} from "../refresh/document-server.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let notebook: NotebookCopy;
let server: DocumentServer;
const letter = (bridges: string) =>
  `<!doctype html><title>Bridges</title><main><p>In 2020 the city had 12 bridges open to traffic; in 2024 the city has ${bridges} bridges.</p>
<p>${"Each of them is looked after by the roads department, which writes down what it finds. ".repeat(4)}</p></main>`;

beforeAll(async () => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
  server = await startServer();
  server.serve("/letter", letter("more than 15"));
  notebook.edit("data/sources.yaml", "  language: en", `  url: ${server.url("/letter")}\n  language: en`);
}, 60_000);
afterAll(async () => {
  bench.remove();
  await server.close();
});

const refresh = (...args: string[]) =>
  notebook.run(["refresh", "--allow-private", "--delay", "0", "--today", "2026-03-09", ...args]);

describe("sourcebook refresh", () => {
  it("captures a source for the first time, then finds it unchanged", async () => {
    expect(await refresh("--write")).toMatchObject({
      code: 0,
      stdout: "1 source: 1 unchanged, 0 changed, 0 unreachable\n"
    });
    expect(notebook.read("data/sources.yaml")).toMatch(/^ {2}snapshot: [0-9a-f]{64}$/m);
    expect(notebook.read("data/sourcebook.lock.json")).toContain(
      '"figure":"bridges-2024","checked":"2026-03-09"'
    );
    expect(await refresh()).toMatchObject({code: 0});
  });

  it("refuses addresses of this machine unless it is told otherwise", async () => {
    const {code, stdout} = await notebook.run(["refresh", "--delay", "0"]);
    expect(stdout).toMatch(/^bridge-letter: unreachable: 127\.0\.0\.1 is an address of this machine/);
    expect(code).toBe(0);
  });

  it("exits with 1 on a change, and says it for people and for programs", async () => {
    server.serve("/letter", letter("more than 18"));
    const before = notebook.files("data");
    const {code, stdout} = await refresh();
    expect(code).toBe(1);
    expect(stdout).toContain("bridges-2024: figure changed (>15 -> >18)\n");
    expect(stdout).toContain("    + in 2024 the city has more than 18 bridges\n");
    const json = await refresh("--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({version: 1, sources: [{state: "figure changed"}]});
    const after = notebook.files("data");
    for (const file of Object.keys(before))
      if (!file.startsWith("archive/")) expect(after[file]).toBe(before[file]);
  });

  it("takes a file that a person saved for what is at the address", async () => {
    notebook.write("saved.html", letter("more than 21"));
    const {code, stdout} = await refresh("bridge-letter", "--from", "saved.html");
    expect(stdout).toContain("bridges-2024: figure changed (>15 -> >21)\n");
    expect(code).toBe(1);
    expect(await refresh("--from", "saved.html")).toMatchObject({code: 2});
    expect(await refresh("bridge-letter", "--from", "nowhere.html")).toMatchObject({code: 2});
  });

  it("exits with 2 on a misuse", async () => {
    expect(await refresh("--delay", "soon")).toMatchObject({code: 2});
    for (const format of ["text", "json"]) {
      const unknown = await refresh("bridge-leter", "letter", "--format", format);
      expect(unknown).toMatchObject({code: 2, stdout: ""});
      expect(unknown.stderr).toMatch(/unknown source "bridge-leter" \(did you mean "bridge-letter"\?\)/);
      expect(unknown.stderr).toContain('unknown source "letter" ');
    }
    notebook.edit(
      "data/sources.yaml",
      "bridge-letter:",
      "paper-letter:\n  title: A letter\n  publisher: P\n  published: 2020\n  language: en\n  kind: letter\n  position: governs\nbridge-letter:"
    );
    const unnamed = await refresh("paper-letter");
    expect(unnamed.stderr).toContain("[source-without-address]");
    expect(unnamed.code).toBe(2);
  });

  it("is refused with 3 while another one runs, which ends well", async () => {
    let answer = () => {};
    server.serve("/letter", (_, response) => {
      answer = () => response.end(letter("more than 18"));
    });
    server.requests.length = 0;
    const first = refresh("bridge-letter");
    await vi.waitFor(
      () => expect(server.requests.map(({path: asked}) => asked)).toContain("/letter"),
      15_000
    );
    const second = await refresh("bridge-letter");
    expect(second).toMatchObject({code: 3, stdout: ""});
    expect(second.stderr).toContain("[refresh-running]");
    answer();
    expect(await first).toMatchObject({code: 1});
  });

  it("says which disk takes nothing, exits with 3, and leaves everything whole", async () => {
    server.serve("/letter", `${letter("more than 24")}${randomBytes(50_000).toString("hex")}`);
    const before = notebook.files("data");
    const args = ["refresh", "--allow-private", "--delay", "0", "--write"];
    // Else the signal ends the process before it hears of the fault.
    const stay = `--import 'data:text/javascript,process.on("SIGXFSZ",()=>{})'`;
    const script = `ulimit -f 16; exec "${process.execPath}" ${stay} "${notebook.command}" ${args.join(" ")}`;
    const shell = promisify(execFile)("/bin/sh", ["-c", script], {cwd: notebook.folder});
    const {code, stdout, stderr} = await shell.catch(error => error);
    expect(stderr).toMatch(
      /^(?:a file|data\/archive\/) cannot be written: files may not grow so large \(write: EFBIG\); .*\n$/
    );
    expect({code, stdout}).toEqual({code: 3, stdout: ""});
    expect(notebook.files("data")).toEqual(before);
    expect((await refresh("bridge-letter")).stdout).toContain("(>15 -> >24)");
  });

  it("may be interrupted with Ctrl-C, and goes on", async () => {
    server.serve("/letter", () => {});
    server.requests.length = 0;
    const args = ["refresh", "--allow-private", "--delay", "0", "--write"];
    const child = spawn(process.execPath, [notebook.command, ...args], {cwd: notebook.folder});
    const exit = once(child, "exit");
    await vi.waitFor(
      () => expect(server.requests.map(({path: asked}) => asked)).toContain("/letter"),
      10_000
    );
    child.kill("SIGINT");
    expect(await exit).toEqual([null, "SIGINT"]);
    server.serve("/letter", letter("more than 15"));
    expect(await refresh()).toMatchObject({code: 0});
    expect(notebook.files(".sourcebook")).not.toHaveProperty("refresh.lock");
  });

  it("shows what a document says to a terminal as text", async () => {
    server.serve("/letter", letter("more than 18 \u001b]0;owned\u0007"));
    const {stdout} = await refresh("bridge-letter");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("sourcebook archive", () => {
  it("makes its index again, and finds what has rotted", async () => {
    expect(await notebook.run(["archive", "verify"])).toMatchObject({code: 0});
    expect((await notebook.run(["archive", "index"])).stderr).toMatch(/^archive index: \d files\n/);
    const folder = path.join(notebook.folder, "data/archive");
    const [name = ""] = readdirSync(folder).filter(file => file.endsWith(".warc.gz"));
    writeFileSync(path.join(folder, name), "rot");
    const {code, stdout} = await notebook.run(["archive", "verify"]);
    expect(stdout).toMatch(
      /^data\/archive\/.+\.warc\.gz it cannot be unpacked to its end: .+\[archive-rot\]$/m
    );
    expect(code).toBe(1);
  });

  it("says where an archive would be", async () => {
    const other = bench.copy("tiny-notebook", "without-archive");
    expect(await other.run(["archive", "verify"])).toMatchObject({code: 2});
  });
});
