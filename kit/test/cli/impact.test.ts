import {execFileSync, spawnSync} from "node:child_process";
import {readFileSync, rmSync, writeFileSync} from "node:fs";
import path from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

const hasGit = spawnSync("git", ["--version"]).status === 0;
const timeout = 60_000;
let bench: Workbench;
let notebook: NotebookCopy;

function git(...args: string[]): void {
  const identity = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.org",
    "-c",
    "commit.gpgsign=false"
  ];
  execFileSync("git", [...identity, ...args], {cwd: notebook.folder, stdio: "pipe"});
}

function recount(from: string, to: string): void {
  const file = path.join(notebook.folder, "data/figures/bridges.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(`value: ${from}`, `value: ${to}`).replace(`had ${from} bridges`, `had ${to} bridges`)
  );
}

describe.skipIf(!hasGit)("the ledger's past, from git", {timeout}, () => {
  beforeAll(() => {
    bench = new Workbench();
    notebook = bench.copy("tiny-notebook");
    git("init", "--quiet");
    git("add", "data", "src", "loaders", "charts");
    git("commit", "--quiet", "--message", "Count the bridges");
  }, timeout);
  afterAll(() => bench.remove());

  it("sourcebook impact says nothing, then what a changed value makes wrong, in both languages", async () => {
    expect(await notebook.run(["impact"])).toMatchObject({
      code: 0,
      stderr: "",
      stdout: "nothing has changed\n"
    });
    recount("12", "13");
    const {code, stdout} = await notebook.run(["impact"]);
    expect(code).toBe(1);
    expect(stdout).toContain("bridges-2020: 12 bridge (reported, 2020) -> 13 bridge (reported, 2020)");
    expect(stdout).toMatch(/bridges-growth: .*, through bridges-2020/);
    expect(stdout).toMatch(/src\/index\.md:\d+\n/);
    expect(stdout).toMatch(/src\/fr\/index\.md:\d+\n/);
    const json = JSON.parse((await notebook.run(["impact", "--format", "json"])).stdout);
    expect(json.problems).toEqual([]);
    expect(json.charts).toEqual([{id: "bridges", figures: expect.arrayContaining(["bridges-2020"])}]);
  });

  it("tells a check that the change breaks, and goes on", async () => {
    const checks = path.join(notebook.folder, "data/checks.yaml");
    writeFileSync(
      checks,
      "checks:\n  twelve:\n    that: bridges-2020 = 12 bridge\n    because: {en: So it was., fr: Il en est ainsi.}\n"
    );
    const {code, stdout} = await notebook.run(["impact", "--format", "markdown"]);
    rmSync(checks);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\| `bridges-2020` \| `12 bridge \(reported, 2020\)` \|/m);
    expect(stdout).toMatch(/^### Problems\n\n- `data\/checks\.yaml:3:11 .*\[check-fails\]`$/m);
  });

  it("sourcebook history tells each change with its reason", async () => {
    git("commit", "--quiet", "--all", "--message", "Count again: one was missed");
    const {stdout} = await notebook.run(["history", "bridges-2020"]);
    expect(stdout).toMatch(/12 bridge \(reported, 2020\) {2}Count the bridges\n/);
    expect(stdout).toMatch(/13 bridge \(reported, 2020\) {2}Count again: one was missed\n/);
    expect((await notebook.run(["history", "nothing"])).code).toBe(2);
  });

  it("names a revision that git does not know", async () => {
    const {code, stderr} = await notebook.run(["impact", "--since", "nowhere"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/it does not know the revision "nowhere".*\[git-refuses\]/);
  });
});
