import path from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type DocumentServer, startServer} from "../refresh/document-server.ts";
import {GitFolder, hasGit} from "../refresh/git-folder.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

const timeout = 60_000;
const letter = (bridges: string) =>
  `<!doctype html><title>Bridges</title><main><p>In 2020 the city had 12 bridges open to traffic; in 2024 the city has ${bridges} bridges.</p>
<p>${"Each of them is looked after by the roads department, which writes down what it finds. ".repeat(4)}</p></main>`;

let bench: Workbench;
let notebook: NotebookCopy;
let server: DocumentServer;

const refresh = (...args: string[]) =>
  notebook.run(["refresh", "--allow-private", "--delay", "0", "--today", "2026-03-09", ...args]);

describe.skipIf(!hasGit)("sourcebook refresh --since", {timeout}, () => {
  beforeAll(async () => {
    bench = new Workbench();
    notebook = bench.copy("tiny-notebook");
    server = await startServer();
    server.serve("/letter", letter("more than 15"));
    notebook.edit("data/sources.yaml", "  language: en", `  url: ${server.url("/letter")}\n  language: en`);
    notebook.write(".gitignore", ".sourcebook\ndata/archive\nsrc/data\n");
    await refresh("--write");
    new GitFolder(path.resolve(notebook.folder)).commit("Count the bridges");
  }, timeout);
  afterAll(async () => {
    bench.remove();
    await server.close();
  });

  it("refuses a revision that git does not know before it asks any server", async () => {
    const {code, stdout, stderr} = await refresh("--since", "nowhere");
    expect({code, stdout}).toEqual({code: 2, stdout: ""});
    expect(stderr).toMatch(/^\.git it does not know the revision "nowhere"/);
  });

  it("has nothing to say where nothing has changed", async () => {
    expect(await refresh("--since", "HEAD")).toMatchObject({
      code: 0,
      stdout: "1 source: 1 unchanged, 0 changed, 0 unreachable\n\nnothing has changed\n"
    });
  });

  it("writes what changed, and says what that makes wrong, in one run", async () => {
    server.serve("/letter", letter("more than 18"));
    const {code, stdout} = await refresh("--write", "--since", "HEAD", "--format", "markdown");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^### Sources\n\n```\nbridge-letter: figure changed/);
    expect(stdout).toContain("    + in 2024 the city has more than 18 bridges\n");
    expect(stdout).toContain(
      "| `bridges-2024` | `>15 bridge (reported, 2024)`, kept as `bridges-2024@1` | `>18 bridge (reported, 2024)` |"
    );
    expect(stdout).not.toMatch(/^\| `bridges-2024@1`/m);
    expect(stdout).toMatch(/^- `src\/fr\/index\.md:\d+`$/m);
  });

  it("goes on telling it, as JSON too, until it is committed", async () => {
    const {code, stdout} = await refresh("--since", "HEAD", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      sources: [{state: "unchanged"}],
      impact: {version: 1, figures: [{id: "bridges-2024", kept: ["bridges-2024@1"]}, {id: "bridges-growth"}]}
    });
  });
});
