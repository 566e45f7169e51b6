import {execFile} from "node:child_process";
import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import path from "node:path";
import {promisify} from "node:util";
import {type Problem, UserError} from "../problem/problem.ts";

const run = promisify(execFile);

/** Runs git in a folder. Throws `UserError` where there is no repository or no such revision. */
export async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const {stdout} = await run("git", [...args], {cwd: root, maxBuffer: 64 * 1024 * 1024});
    return stdout;
  } catch (error) {
    const reason = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    const problem: Problem = {
      code: "git-refuses",
      severity: "error",
      file: ".git",
      line: 0,
      column: 0,
      problem: `git ${args[0]}: ${reason.split("\n")[0]}`,
      hint: "the command needs a git repository, and a revision that it knows"
    };
    throw new UserError(problem);
  }
}

/** Calls a function with a copy of the notebook's `data/` as a revision had it; the copy is deleted afterwards. */
export async function withLedgerAt<Result>(
  root: string,
  revision: string,
  use: (folder: string) => Promise<Result>
): Promise<Result> {
  const files = (await git(root, ["ls-tree", "-r", "--name-only", "-z", revision, "--", "data"])).split("\0");
  const folder = await mkdtemp(path.join(tmpdir(), "sourcebook-revision-"));
  try {
    for (const file of files.filter(name => /\.(ya?ml|json)$/.test(name))) {
      await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
      await writeFile(path.join(folder, file), await git(root, ["show", `${revision}:./${file}`]));
    }
    return await use(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
