import {execFileSync, spawnSync} from "node:child_process";
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {parse} from "yaml";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

const example = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../docs/examples/${name}`, import.meta.url)), "utf8");

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
}

const {steps} = (parse(example("refresh.yml")) as {jobs: {refresh: {steps: Step[]}}}).jobs.refresh;

const letter = (bridges: number) =>
  `Letter on bridges.\n\nThe north has ${bridges} bridges open to traffic today.\n${"Each of them is looked after by the roads department. ".repeat(12)}`;

let bench: Workbench;
let notebook: NotebookCopy;
let tools: string;

beforeAll(() => {
  bench = new Workbench();
}, 60_000);
afterAll(() => bench.remove());

const git = (...args: string[]) => execFileSync("git", args, {cwd: notebook.folder, encoding: "utf8"});

/** A committed notebook with a letter in its archive, a remote beside it, and stand-ins for `npx` and `gh`. */
async function begin(): Promise<void> {
  notebook = bench.copy("tiny-notebook");
  notebook.write("letter.txt", letter(17));
  notebook.write(".gitignore", "data/archive/\n.sourcebook/\nnode_modules/\n");
  await notebook.run(["capture", "letter.txt", "--as", "letter"]);
  await notebook.run(
    ["capture", "letter.txt", "--as", "letter", "--indicator", "bridges"].concat(
      "--figure",
      "The north has 17 bridges open to traffic"
    )
  );
  notebook.edit("data/figures/bridges.yaml", "      draft: true\n", "");
  await notebook.run(["pin"]);
  tools = path.join(notebook.folder, "..", "tools");
  mkdirSync(tools, {recursive: true});
  const script = (name: string, text: string) => {
    writeFileSync(path.join(tools, name), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(tools, name), 0o755);
  };
  script("npx", `shift; exec "${process.execPath}" "${notebook.command}" "$@"`);
  const log = path.join(tools, "gh.log");
  // As GitHub does, it refuses a second pull request of a branch.
  script("gh", `if [ "$2" = create ] && [ -e "${log}" ]; then exit 1; fi\necho "$@" >> "${log}"`);
  execFileSync("rm", ["-rf", log, path.join(tools, "remote.git")]);
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "Author");
  git("config", "user.email", "author@example.org");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  execFileSync("git", ["clone", "--quiet", "--bare", notebook.folder, path.join(tools, "remote.git")]);
  git("remote", "add", "origin", path.join(tools, "remote.git"));
}

const pathWithTools = () => `${tools}${path.delimiter}${process.env.PATH}`;

/** Runs the shell steps of the workflow as a runner does; says which ran. */
function runWorkflow(): string[] {
  const output = path.join(tools, "output.txt");
  writeFileSync(output, "");
  const ran: string[] = [];
  for (const step of steps) {
    if (!step.run || !step.name) continue;
    const wanted = /^steps\.refresh\.outputs\.(\w+ == '\d+')$/.exec(step.if ?? "")?.[1];
    const outputs = readFileSync(output, "utf8").replace(/=(.*)/g, " == '$1'").split("\n");
    if (step.if && (!wanted || !outputs.includes(wanted))) continue;
    const {status, stderr} = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
      cwd: notebook.folder,
      env: {...process.env, PATH: pathWithTools(), GITHUB_OUTPUT: output},
      encoding: "utf8"
    });
    if (status !== 0) throw new Error(`${step.name}: ${status}\n${stderr}`);
    ran.push(step.name);
  }
  return ran;
}

const readTool = (name: string) => readFileSync(path.join(tools, name), "utf8");

describe("the workflow that refreshes weekly", () => {
  it("opens nothing where nothing changed, then one pull request, which it renews a week later", async () => {
    await begin();
    expect(runWorkflow()).toEqual(["Refresh"]);
    expect(existsSync(path.join(tools, "gh.log"))).toBe(false);
    notebook.write("letter.txt", letter(18));
    expect(runWorkflow()).toEqual(["Refresh", "Open a pull request"]);
    expect(readTool("gh.log")).toMatch(/^pr create --head refresh-sources .*--body-file short\.md\n$/);
    expect(notebook.read("short.md")).toContain("The north has 18 bridges");
    const remote = ["--git-dir", path.join(tools, "remote.git")];
    const show = (file: string) => git(...remote, "show", `refresh-sources:${file}`);
    expect(show("data/figures/bridges.yaml")).toContain("value: 18");
    expect(git(...remote, "diff", "--name-only", "main", "refresh-sources").split("\n")).not.toContain(
      "body.md"
    );
    git("switch", "--quiet", "main");
    notebook.write("letter.txt", letter(19));
    expect(runWorkflow()).toEqual(["Refresh", "Open a pull request"]);
    expect(readTool("gh.log").split("\n")[1]).toBe("pr edit refresh-sources --body-file short.md");
    expect(show("data/figures/bridges.yaml")).toContain("value: 19");
  }, 90_000);

  it("keeps the archive even where a later step fails", () => {
    const save = steps.find(({uses}) => uses?.startsWith("actions/cache/save"));
    expect(save?.if).toBe("always()");
  });
});

describe("the line for cron", () => {
  const line =
    example("refresh.cron")
      .split("\n")
      .find(each => /^\d/.test(each)) ?? "";
  const command = line.split(/\s+/).slice(5).join(" ");
  const runLine = () => {
    const home = path.join(tools, "home");
    mkdirSync(home, {recursive: true});
    execFileSync("ln", ["-sfn", notebook.folder, path.join(home, "notebook")]);
    return spawnSync("/bin/sh", ["-c", command], {
      env: {PATH: pathWithTools(), HOME: home},
      encoding: "utf8"
    });
  };

  it("has five fields of time, and no percent sign, which cron takes for a line end", () => {
    expect(line).toMatch(/^\d+ \d+ \S+ \S+ \S+ {2}cd /);
    expect(line).not.toContain("%");
  });

  it("prints nothing where nothing changed, and the report where something did", async () => {
    await begin();
    expect(runLine()).toMatchObject({stdout: "", stderr: ""});
    notebook.write("letter.txt", letter(18));
    expect(runLine().stdout).toContain("figure changed");
    expect(notebook.read("data/figures/bridges.yaml")).toContain("value: 18");
  }, 90_000);
});
