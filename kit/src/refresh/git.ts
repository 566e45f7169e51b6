import {execFile} from "node:child_process";
import {promisify} from "node:util";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";

const run = promisify(execFile);

/** Runs git in a folder. Throws `UserError` where there is no repository or no such revision. */
export async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const {stdout} = await run("git", [...args], {cwd: root, maxBuffer: 64 * 1024 * 1024});
    return stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const reason = said === "" ? String(error) : said;
    throw new UserError(refusal(`git ${args[0]}: ${reason.split("\n")[0]}`));
  }
}

function refusal(problem: string): Problem {
  const hint = "the command needs a git repository, and a revision that it knows";
  return fileProblem("git-refuses", ".git", problem, hint);
}

/** The hash of the commit that a revision names. Throws `UserError` where git does not know it. */
export async function commitOf(root: string, revision: string): Promise<string> {
  const name = `${revision}^{commit}`;
  const hash = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]).catch(
    () => ""
  );
  if (hash !== "") return hash.trim();
  await git(root, ["rev-parse", "--git-dir"]);
  throw new UserError(refusal(`it does not know the revision "${revision}"`));
}

/** True where older commits were left out when the repository was cloned. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
